package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Units;

/** A unit with all that it came from: what they were given is its history (decision 0062). */
@Component
class Lineage {
    private final Units units;

    Lineage(Units units) {
        this.units = units;
    }

    /** The unit of the day and the units whose people went over into it, directly or through others. */
    Set<UnitId> of(UnitId unit, LocalDate day) {
        var found = new LinkedHashSet<UnitId>();
        var asked = new ArrayDeque<UnitId>();
        asked.add(unit);
        while (!asked.isEmpty()) {
            var one = asked.remove();
            if (!found.add(one)) continue;
            for (var before : units.predecessors(one, day))
                if (before.relation() != Relation.PART_LAND) asked.add(before.from());
        }
        return found;
    }
}
