package vn.sohoi.reorganisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Relation;

/** Where branches of a unit may go. */
final class Targets {
    private Targets() {}

    /**
     * By the state's table where it speaks of the unit; else what the plan opens. What is used already is always among them.
     * False for a unit that takes land only.
     */
    static Map<UnitId, Boolean> of(Ground ground, UnitId from, List<Assignment> assignments, List<Piece> pieces) {
        var targets = new LinkedHashMap<UnitId, Boolean>();
        for (var one : ground.heirs(from))
            if (ground.takes(one.to()))
                targets.merge(one.to(), one.relation() != Relation.PART_LAND, Boolean::logicalOr);
        if (targets.isEmpty()) ground.opened().keySet().forEach(unit -> targets.put(unit, true));
        for (var one : assignments) {
            var to = one.to();
            if (to != null && one.from().equals(from)) targets.putIfAbsent(to, true);
        }
        for (var piece : pieces)
            if (assignments.stream()
                    .anyMatch(one ->
                            one.branch().equals(piece.branch()) && one.from().equals(from)))
                targets.putIfAbsent(piece.to(), true);
        return targets;
    }
}
