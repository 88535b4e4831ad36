package vn.sohoi.membership;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Whether a branch takes members. */
@Component
class Branches {
    private final Units units;

    Branches(Units units) {
        this.units = units;
    }

    /** Members stand on a branch or group that exists on the day. */
    boolean takesMembersOn(UnitId branch, LocalDate day) {
        return units.find(branch, day)
                .filter(unit -> unit.level() == UnitLevel.BRANCH || unit.level() == UnitLevel.GROUP)
                .isPresent();
    }

    /** Whether the two lie in one commune on the day. */
    boolean inOneCommune(UnitId branch, UnitId other, LocalDate day) {
        var tree = units.treeOn(day);
        return commune(tree.path(branch)).equals(commune(tree.path(other)));
    }

    private static List<UnitId> commune(List<Unit> path) {
        return path.stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(Unit::id)
                .toList();
    }
}
