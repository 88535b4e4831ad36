package vn.sohoi.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohoi.kernel.UnitId;

/** Where all branches of a plan go, and the parts that are cut of them. */
record Cuts(List<Assignment> assignments, List<Piece> pieces, Map<UnitId, List<Piece>> byBranch) {
    Cuts(List<Assignment> assignments, List<Piece> pieces) {
        this(assignments, pieces, new HashMap<>());
        for (var piece : pieces)
            byBranch.computeIfAbsent(piece.branch(), branch -> new ArrayList<>())
                    .add(piece);
    }

    /** The parts of one branch. */
    List<Piece> of(UnitId branch) {
        return byBranch.getOrDefault(branch, List.of());
    }
}
