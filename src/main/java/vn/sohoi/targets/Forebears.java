package vn.sohoi.targets;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Units;

/** Whose resolutions reach a unit: all that it ever stood under, and those that the units stood under that it came from. */
record Forebears(Units units) {

    /** The unit itself is the first. */
    Set<UnitId> of(UnitId unit, LocalDate day) {
        var all = new LinkedHashSet<UnitId>();
        var open = new ArrayDeque<UnitId>();
        open.add(unit);
        while (!open.isEmpty()) {
            var one = open.remove();
            if (!all.add(one)) continue;
            for (var state : units.historyOf(one)) {
                var parent = state.parent();
                if (parent != null) open.add(parent);
            }
            for (var step : units.predecessors(one, day))
                if (step.relation() != Relation.PART_LAND) open.add(step.from());
        }
        return all;
    }
}
