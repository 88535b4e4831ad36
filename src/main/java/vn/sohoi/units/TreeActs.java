package vn.sohoi.units;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/**
 * Acts that change many units at once and can be taken back as one. All rows of an act begin, and all rows that it ends are
 * ended, at one instant that no other change of the tree bears: so the instant alone tells what to take back, exactly.
 */
@Service
public class TreeActs {
    private final Db db;
    private final UnitRows rows;
    private final Successions successions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TreeActs(Db db, UnitRows rows, Successions successions, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.successions = successions;
        this.events = events;
        this.clock = clock;
    }

    /** Identities for units that a plan will open; nothing stands under them until then. */
    @Transactional
    public List<UnitId> reserve(int count) {
        return count == 0 ? List.of() : rows.reserve(count);
    }

    /**
     * Carries the whole change out.
     *
     * @return the instant that all of it bears
     * @throws Refused when a rule of the tree forbids a part; then nothing is changed
     */
    @Transactional
    public Instant carryOut(TreeChange change, Actor actor) {
        rows.lock();
        var pasts = read(change);
        var opened = open(change, pasts);
        change.renamed().forEach((unit, name) -> set(pasts, unit, Attribute.NAME, name, change));
        change.retyped().forEach((unit, kind) -> {
            UnitRules.mayBe(past(pasts, unit).level(), kind, said(past(pasts, unit), change));
            set(pasts, unit, Attribute.KIND, kind.name(), change);
        });
        move(change, pasts);
        change.closed().forEach(unit -> close(pasts, unit, change));
        var at = instant();
        rows.insert(opened);
        rows.write(pasts.values(), at, actor);
        successions.record(change.successions(), at, actor);
        events.publishEvent(new TreeChanged(at));
        return at;
    }

    /** Whether nothing of the act's units, and nothing beneath the units that it opened, was told otherwise since. */
    @Transactional(readOnly = true)
    public boolean isLast(Instant act) {
        return !db.sql("""
                        with telling (unit, beneath, recorded) as (
                          select unit, null::bigint, recorded from units.unit_life
                          union all select unit, null, recorded from units.unit_name
                          union all select unit, null, recorded from units.unit_code
                          union all select unit, null, recorded from units.unit_kind
                          union all select unit, parent, recorded from units.unit_parent
                          union all select from_unit, to_unit, recorded from units.succession),
                        touched as (
                          select unit from telling where lower(recorded) = :at or upper(recorded) = :at)
                        select exists (
                          select from telling
                           where (lower(recorded) > :at or upper(recorded) > :at)
                             and (unit in (select unit from touched) or beneath in (select unit from touched)))""").param("at", UnitRows.at(act)).query(Boolean.class).single();
    }

    /**
     * Takes the act back as if it had never been: the rows that it told go, those that it ended hold again, the units that it
     * opened are gone.
     *
     * @throws Refused when one of its units changed since
     */
    @Transactional
    public void takeBack(Instant act) {
        rows.lock();
        if (!isLast(act)) throw new Refused("units.act-not-last");
        db.sql("select units.take_back_act(:at)").param("at", UnitRows.at(act)).query(row -> {});
        events.publishEvent(new TreeChanged(instant()));
    }

    private Map<UnitId, UnitPast> read(TreeChange change) {
        Set<UnitId> ids = new HashSet<>(change.renamed().keySet());
        ids.addAll(change.retyped().keySet());
        ids.addAll(change.moved().keySet());
        ids.addAll(change.moved().values());
        ids.addAll(change.closed());
        for (var one : change.opened()) {
            var parent = one.unit().parent();
            if (parent != null) ids.add(parent);
        }
        return new HashMap<>(rows.read(ids));
    }

    private static List<UnitPast> open(TreeChange change, Map<UnitId, UnitPast> pasts) {
        var opened = new ArrayList<UnitPast>();
        for (var one : change.opened()) {
            UnitRules.mayOpen(one.unit(), pasts.get(one.unit().parent()));
            var past = new UnitPast(one.id(), one.unit().level());
            past.open(one.unit());
            pasts.put(one.id(), past);
            opened.add(past);
        }
        return opened;
    }

    private static void move(TreeChange change, Map<UnitId, UnitPast> pasts) {
        change.moved().forEach((unit, parent) -> {
            var past = past(pasts, unit);
            UnitRules.mayStandUnder(past.level(), said(past, change), pasts.get(parent), change.day());
            set(pasts, unit, Attribute.PARENT, parent.toString(), change);
        });
    }

    private static void set(
            Map<UnitId, UnitPast> pasts, UnitId unit, Attribute attribute, String value, TreeChange change) {
        var past = past(pasts, unit);
        UnitRules.mayChange(past, change.day());
        past.change(attribute, change.day(), value, change.basis());
    }

    private void close(Map<UnitId, UnitPast> pasts, UnitId unit, TreeChange change) {
        var past = past(pasts, unit);
        UnitRules.mayChange(past, change.day());
        var left = left(unit, change);
        if (!left.isEmpty())
            throw new Refused(
                    "units.close-has-children",
                    said(past, change),
                    left.size(),
                    change.day().toString());
        past.close(change.day(), change.basis());
    }

    private Collection<UnitId> left(UnitId unit, TreeChange change) {
        return rows.childrenOf(unit, change.day()).stream()
                .filter(child ->
                        !change.moved().containsKey(child) && !change.closed().contains(child))
                .toList();
    }

    /** Later than every instant that the tree bears, whatever the clock says. */
    private Instant instant() {
        var newest = db.sql("""
                        select greatest(
                          (select max(greatest(lower(recorded), upper(recorded))) from units.unit_life),
                          (select max(greatest(lower(recorded), upper(recorded))) from units.unit_name),
                          (select max(greatest(lower(recorded), upper(recorded))) from units.unit_code),
                          (select max(greatest(lower(recorded), upper(recorded))) from units.unit_kind),
                          (select max(greatest(lower(recorded), upper(recorded))) from units.unit_parent),
                          (select max(greatest(lower(recorded), upper(recorded))) from units.succession))
                          + interval '1 microsecond'""")
                .query((row, n) -> java.util.Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return newest.filter(later -> later.isAfter(now)).orElse(now);
    }

    private static UnitPast past(Map<UnitId, UnitPast> pasts, UnitId unit) {
        var past = pasts.get(unit);
        if (past == null) throw new NotFound();
        return past;
    }

    private static String said(@Nullable UnitPast past, TreeChange change) {
        var name = past == null ? null : past.valueOn(Attribute.NAME, change.day());
        return name == null ? "" : name;
    }
}
