package vn.sohoi.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohoi.kernel.UnitId;

/**
 * Where all branches of a plan go, and the parts that are cut of them.
 *
 * @param assignments branches of units that end
 * @param carried branches that a line of the plan takes to another unit, themselves or with a unit above them
 */
record Cuts(
        List<Assignment> assignments, List<Assignment> carried, List<Piece> pieces, Map<UnitId, List<Piece>> byBranch) {
    Cuts(List<Assignment> assignments, List<Assignment> carried, List<Piece> pieces) {
        this(assignments, carried, pieces, new HashMap<>());
        for (var piece : pieces)
            byBranch.computeIfAbsent(piece.branch(), branch -> new ArrayList<>())
                    .add(piece);
    }

    /** Everything that one unit hands over to another. */
    List<Assignment> handed() {
        var handed = new ArrayList<>(assignments);
        handed.addAll(carried);
        return handed;
    }

    /** The parts of one branch. */
    List<Piece> of(UnitId branch) {
        return byBranch.getOrDefault(branch, List.of());
    }
}
