package vn.sohoi.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;

/** What the tree allows. */
final class UnitRules {
    private UnitRules() {}

    /** A kind belongs to its level, and the parent stands above and exists on the first day. */
    static void mayOpen(NewUnit unit, @Nullable UnitPast parent) {
        mayBe(unit.level(), unit.kind(), unit.name());
        if (unit.name().isBlank()) throw new Refused("units.no-name");
        var first = unit.valid().from();
        if (unit.parent() != null)
            mayStandUnder(unit.level(), unit.name(), parent, first == null ? LocalDate.MIN : first);
    }

    /** A kind belongs to its level: a district never becomes a ward. */
    static void mayBe(UnitLevel level, UnitKind kind, String name) {
        if (kind.level() != level) throw new Refused("units.kind-of-other-level", name);
    }

    /** The parent exists on the day and stands above. */
    static void mayStandUnder(UnitLevel level, String name, @Nullable UnitPast parent, LocalDate day) {
        if (parent == null || !parent.livesOn(day)) throw new Refused("units.parent-not-there", name, said(day));
        if (!parent.level().above(level)) throw new Refused("units.parent-not-above", name);
    }

    /** Only a unit of the day changes on that day. */
    static void mayChange(UnitPast unit, LocalDate day) {
        if (!unit.livesOn(day)) throw new Refused("units.not-there", said(day));
    }

    private static String said(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "" : day.toString();
    }
}
