package vn.sohoi.units;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/**
 * The tree of the Union in time: what units there were on a day, what became of them, and the acts that change the tree.
 * Units are public knowledge, so reading asks for no rights. A change on an earlier day is a correction: the wrong rows'
 * recorded span ends, and what was believed before can still be asked for with a known-at.
 */
@Service
public class Units {
    private final UnitReading reading;
    private final TreeShelf shelf;
    private final UnitSearch searching;
    private final UnitRows rows;
    private final Successions successions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Units(
            UnitReading reading,
            UnitSearch searching,
            UnitRows rows,
            Successions successions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        shelf = new TreeShelf(reading, successions);
        this.searching = searching;
        this.rows = rows;
        this.successions = successions;
        this.events = events;
        this.clock = clock;
    }

    /** The whole tree of a day, as the book knows it now. */
    @Transactional(readOnly = true)
    public UnitTree treeOn(LocalDate day) {
        return shelf.on(day);
    }

    /**
     * Days after the first and before the last on which a unit ended or came under another. Between two of them the tree only
     * grows, so its last day serves for all.
     */
    @Transactional(readOnly = true)
    public List<LocalDate> daysOfChange(LocalDate after, LocalDate before) {
        return reading.daysOfChange(after, before);
    }

    /** The whole tree of a day, as the book knew it at an instant. */
    @Transactional(readOnly = true)
    public UnitTree treeOn(LocalDate day, Instant knownAt) {
        return shelf.on(day, knownAt);
    }

    /** The unit as it was on the day, if it existed. */
    @Transactional(readOnly = true)
    public Optional<Unit> find(UnitId unit, LocalDate day) {
        return reading.on(day, List.of(unit)).stream().findFirst();
    }

    /**
     * The unit as it was on the day.
     *
     * @throws NotFound when it did not exist
     */
    @Transactional(readOnly = true)
    public Unit on(UnitId unit, LocalDate day) {
        return find(unit, day).orElseThrow(NotFound::new);
    }

    /** The unit as it was on the day, or as it was last; {@link NotFound} when there never was such a unit. */
    @Transactional(readOnly = true)
    public Unit onOrLast(UnitId unit, LocalDate day) {
        return find(unit, day).orElseGet(() -> historyOf(unit).getLast());
    }

    /** Several units as they were on the day; those that did not exist are left out. */
    @Transactional(readOnly = true)
    public List<Unit> on(Collection<UnitId> units, LocalDate day) {
        return reading.on(day, units);
    }

    /**
     * All units of the day that a code or name may mean. Marks and the kind's word are optional. With the Vietnamese word
     * for 'former' behind the name, units of earlier days count when none of the day fits.
     */
    @Transactional(readOnly = true)
    public List<Unit> resolve(String codeOrName, LocalDate day) {
        return searching.resolve(codeOrName, day);
    }

    /**
     * The one unit that a code or name means on the day.
     *
     * @throws Refused when none fits; {@code Ambiguous}, with the candidates listed, when several do
     */
    @Transactional(readOnly = true)
    public UnitId one(String codeOrName, LocalDate day) {
        return searching.one(codeOrName, day);
    }

    /** Units of any time whose name has the words, best fit first; each with the days on which it bore that name. */
    @Transactional(readOnly = true)
    public List<Unit> search(String words, int limit) {
        return searching.search(words, limit);
    }

    /**
     * How the unit stood through time, oldest first, each as long as all of it held together.
     *
     * @throws NotFound when there never was such a unit
     */
    @Transactional(readOnly = true)
    public List<Unit> historyOf(UnitId unit) {
        return past(rows.read(List.of(unit)), unit).spans();
    }

    /** Where a unit of the day went afterwards; a unit that goes on is its own successor. */
    @Transactional(readOnly = true)
    public List<Succession> successors(UnitId unit, LocalDate day) {
        return successions.after(unit, day);
    }

    /** Where a unit of the day came from. */
    @Transactional(readOnly = true)
    public List<Succession> predecessors(UnitId unit, LocalDate day) {
        return successions.before(unit, day);
    }

    /** All that went over, as the book knew it at the instant; null: as it knows it now. */
    @Transactional(readOnly = true)
    public Moves moves(@Nullable Instant knownAt) {
        return shelf.moves(knownAt);
    }

    /** All that went over on one day. */
    @Transactional(readOnly = true)
    public List<Succession> successionsOn(LocalDate day) {
        return successions.on(day);
    }

    /** The units directly beneath on the day. */
    @Transactional(readOnly = true)
    public List<Unit> children(UnitId unit, LocalDate day) {
        return treeOn(day).children(unit);
    }

    /** Branches and groups beneath on the day, itself included when it is one. */
    @Transactional(readOnly = true)
    public List<UnitId> branchesUnder(UnitId unit, LocalDate day) {
        return treeOn(day).branchesUnder(unit);
    }

    /** Opens one unit. */
    @Transactional
    public UnitId open(NewUnit unit, Actor actor) {
        return openAll(List.of(unit), actor).getFirst();
    }

    /**
     * Opens many units in one go; their parents must be open already. The identities come in the order of the list.
     *
     * @throws Refused when a kind is of another level, or a parent does not exist on the first day or is not above
     */
    @Transactional
    public List<UnitId> openAll(List<NewUnit> units, Actor actor) {
        if (units.isEmpty()) return List.of();
        rows.lock();
        var parents = new HashSet<UnitId>();
        for (var unit : units) {
            var parent = unit.parent();
            if (parent != null) parents.add(parent);
        }
        var above = rows.read(parents);
        units.forEach(unit -> UnitRules.mayOpen(unit, above.get(unit.parent())));
        var ids = rows.reserve(units.size());
        var opened = new java.util.ArrayList<UnitPast>();
        for (int i = 0; i < ids.size(); i++) {
            var past = new UnitPast(ids.get(i), units.get(i).level());
            past.open(units.get(i));
            opened.add(past);
        }
        rows.insert(opened);
        write(opened, actor);
        return ids;
    }

    /** Gives it another name from that day on. */
    @Transactional
    public void rename(UnitId unit, String name, LocalDate from, String basis, Actor actor) {
        change(unit, new Step(Attribute.NAME, name, from, basis), actor);
    }

    /** Gives it another of the state's codes from that day on. */
    @Transactional
    public void recode(UnitId unit, String code, LocalDate from, String basis, Actor actor) {
        change(unit, new Step(Attribute.CODE, code, from, basis), actor);
    }

    /** Makes it another kind of the same level from that day on; the name, which begins with the kind's word, is changed apart. */
    @Transactional
    public void retype(UnitId unit, UnitKind kind, LocalDate from, String basis, Actor actor) {
        change(unit, new Step(Attribute.KIND, kind.name(), from, basis), actor);
    }

    /** Puts it under another unit from that day on. Members and records stay with it. */
    @Transactional
    public void move(UnitId unit, UnitId newParent, LocalDate from, String basis, Actor actor) {
        change(unit, new Step(Attribute.PARENT, newParent.toString(), from, basis), actor);
    }

    /**
     * Ends it: from that day on it is no more.
     *
     * @throws Refused while anything stands under it on or after that day
     */
    @Transactional
    public void close(UnitId unit, LocalDate from, String basis, Actor actor) {
        rows.lock();
        var past = past(rows.read(List.of(unit)), unit);
        UnitRules.mayChange(past, from);
        int beneath = rows.childrenOf(unit, from).size();
        if (beneath > 0) throw new Refused("units.close-has-children", said(past, from), beneath, from.toString());
        past.close(from, basis);
        write(List.of(past), actor);
    }

    /** Records where a unit went; of the same two units and day it corrects what was recorded before. */
    @Transactional
    public void succeed(List<Succession> all, Actor actor) {
        rows.lock();
        var now = now();
        successions.record(all, now, actor);
        events.publishEvent(new TreeChanged(now));
    }

    private record Step(Attribute attribute, String value, LocalDate from, String basis) {}

    private void change(UnitId unit, Step step, Actor actor) {
        rows.lock();
        var parent = step.attribute() == Attribute.PARENT ? new UnitId(Long.parseLong(step.value())) : null;
        var pasts = rows.read(parent == null ? List.of(unit) : List.of(unit, parent));
        apply(past(pasts, unit), step, parent == null ? null : pasts.get(parent));
        write(pasts.values(), actor);
    }

    private static void apply(UnitPast past, Step step, @Nullable UnitPast parent) {
        UnitRules.mayChange(past, step.from());
        var name = said(past, step.from());
        switch (step.attribute()) {
            case PARENT -> UnitRules.mayStandUnder(past.level(), name, parent, step.from());
            case KIND -> UnitRules.mayBe(past.level(), UnitKind.valueOf(step.value()), name);
            case NAME -> {
                if (step.value().isBlank()) throw new Refused("units.no-name");
            }
            case CODE, LIFE -> {}
        }
        past.change(step.attribute(), step.from(), step.value(), step.basis());
    }

    private static UnitPast past(Map<UnitId, UnitPast> pasts, UnitId unit) {
        var past = pasts.get(unit);
        if (past == null) throw new NotFound();
        return past;
    }

    private static String said(UnitPast past, LocalDate day) {
        var name = past.valueOn(Attribute.NAME, day);
        return name == null ? past.id().toString() : name;
    }

    private void write(Collection<UnitPast> pasts, Actor actor) {
        var now = now();
        if (rows.write(pasts, now, actor)) events.publishEvent(new TreeChanged(now));
    }

    /** PostgreSQL keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
