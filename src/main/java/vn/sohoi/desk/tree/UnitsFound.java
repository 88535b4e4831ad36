package vn.sohoi.desk.tree;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sohoi.desk.tree.NamesOnDays.Asked;
import vn.sohoi.desk.tree.UnitsFoundPage.Hit;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Finds units by names of any time and says where and when each name held. */
@Component
class UnitsFound {
    private final Units units;
    private final NamesOnDays names;
    private final Days days;
    private final Clock clock;

    UnitsFound(Units units, NamesOnDays names, Days days, Clock clock) {
        this.units = units;
        this.names = names;
        this.days = days;
        this.clock = clock;
    }

    List<Hit> of(String words, int most, Locale language) {
        var today = LocalDate.now(clock);
        var found = units.search(words, most);
        var parents = names.of(parentsOf(found, today));
        return found.stream()
                .map(unit -> {
                    var day = Days.lastOf(unit.valid(), today);
                    var parent = unit.parent() == null ? null : parents.get(new Asked(unit.parent(), day));
                    return new Hit(
                            new Link(unit.name(), href(unit, day)),
                            unit.kind(),
                            parent == null ? "" : parent,
                            days.said(unit.valid(), language));
                })
                .toList();
    }

    private static Set<Asked> parentsOf(List<Unit> found, LocalDate today) {
        var asked = new HashSet<Asked>();
        for (var unit : found) {
            var parent = unit.parent();
            if (parent != null) asked.add(new Asked(parent, Days.lastOf(unit.valid(), today)));
        }
        return asked;
    }

    /** A name of the past opens on its last day. */
    private static String href(Unit unit, LocalDate day) {
        return "/don-vi/" + unit.id() + (unit.valid().until() == null ? "" : "?on=" + Ink.day(day));
    }
}
