package vn.sohoi.desk.tree;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.desk.tree.NamesOnDays.Asked;
import vn.sohoi.desk.tree.UnitPage.Kin;
import vn.sohoi.desk.tree.UnitPage.Stand;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Succession;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Puts the page of one unit together. */
@Component
class UnitQuery {
    /** Two days between which all successions lie: the Union is of 1930. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    private static final LocalDate AFTER_ALL = LocalDate.of(2900, 1, 1);

    private final Units units;
    private final NamesOnDays names;
    private final Days days;
    private final Authoriser authoriser;

    UnitQuery(Units units, NamesOnDays names, Days days, Authoriser authoriser) {
        this.units = units;
        this.names = names;
        this.days = days;
        this.authoriser = authoriser;
    }

    UnitPage unit(UnitId id, LocalDate on, LocalDate today, Actor actor, Locale language) {
        var history = units.historyOf(id);
        var there = Days.nearest(history, on);
        var name = Days.on(history, there).name();
        return new UnitPage(
                name,
                id.value(),
                on,
                there.equals(on) ? null : days.absence(name, on, there, "/don-vi/" + id + "?", language),
                stands(history, on, today, language),
                cameFrom(id),
                wentTo(id),
                authoriser.allows(actor, Purpose.FIGURES, Act.READ),
                decides(id, UnitLevel.COMMUNE, today, actor),
                decides(id, UnitLevel.BRANCH, today, actor));
    }

    /** Whether it is of the level today, and the reader decides what becomes of branches there. */
    private boolean decides(UnitId id, UnitLevel level, LocalDate today, Actor actor) {
        return authoriser.allows(actor, Purpose.UNITS, Act.APPROVE)
                && authoriser.reaches(actor, id)
                && units.find(id, today).filter(unit -> unit.level() == level).isPresent();
    }

    private List<Stand> stands(List<Unit> history, LocalDate on, LocalDate today, Locale language) {
        var asked = new HashSet<Asked>();
        for (var unit : history) {
            var parent = unit.parent();
            if (parent != null) asked.add(new Asked(parent, Days.lastOf(unit.valid(), today)));
        }
        var parents = names.of(asked);
        return history.stream()
                .map(unit -> new Stand(
                        days.said(unit.valid(), language),
                        unit.name(),
                        unit.code(),
                        unit.kind(),
                        parent(unit, Days.lastOf(unit.valid(), today), parents),
                        unit.valid().holds(on)))
                .toList();
    }

    private static @Nullable Link parent(Unit unit, LocalDate day, Map<Asked, String> names) {
        var parent = unit.parent();
        return parent == null ? null : link(new Asked(parent, day), names);
    }

    /** The old units by the names of their last day. */
    private List<Kin> cameFrom(UnitId id) {
        var all = units.predecessors(id, AFTER_ALL);
        var found = names.of(all.stream().map(UnitQuery::old).toList());
        return all.stream().map(one -> kin(one, old(one), found)).toList();
    }

    /** The new units by the names of their first day. */
    private List<Kin> wentTo(UnitId id) {
        var all = units.successors(id, BEFORE_ALL);
        var found = names.of(all.stream().map(UnitQuery::fresh).toList());
        return all.stream().map(one -> kin(one, fresh(one), found)).toList();
    }

    private static Asked old(Succession one) {
        return new Asked(one.from(), one.day().minusDays(1));
    }

    private static Asked fresh(Succession one) {
        return new Asked(one.to(), one.day());
    }

    private static Kin kin(Succession one, Asked other, Map<Asked, String> names) {
        return new Kin(link(other, names), one.day(), one.relation(), one.sharePeople(), one.shareLand(), one.basis());
    }

    private static Link link(Asked asked, Map<Asked, String> names) {
        return new Link(
                names.getOrDefault(asked, asked.unit().toString()),
                "/don-vi/" + asked.unit() + "?on=" + Ink.day(asked.day()));
    }
}
