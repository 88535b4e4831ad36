package vn.sohoi.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.Succession;
import vn.sohoi.units.TreeChange;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;

/** A plan as one change of the tree. */
final class TreeOfAct {
    private final Plan plan;
    private final Ground ground;
    private final Cuts cuts;

    TreeOfAct(Plan plan, Ground ground, Cuts cuts) {
        this.plan = plan;
        this.ground = ground;
        this.cuts = cuts;
    }

    TreeChange change(List<Succession> successions) {
        var opened = new ArrayList<TreeChange.Opening>();
        var renamed = new HashMap<UnitId, String>();
        var retyped = new HashMap<UnitId, UnitKind>();
        var moved = new LinkedHashMap<UnitId, UnitId>();
        for (var line : ground.lines())
            switch (line) {
                case Line.Open open -> opened.add(opening(open));
                case Line.Rename rename -> renamed.put(rename.unit(), rename.name());
                case Line.Retype retype -> retyped.put(retype.unit(), retype.kind());
                case Line.Move move -> moved.put(move.unit(), move.parent());
                case Line.Close close -> {}
            }
        for (var one : cuts.assignments()) moved.put(one.branch(), Objects.requireNonNull(one.to()));
        for (var piece : cuts.pieces()) {
            opened.add(opening(piece));
            var group = piece.group();
            if (group != null) moved.put(group, piece.fresh());
        }
        var decision = plan.decision();
        return new TreeChange(
                decision.day(),
                decision.number(),
                opened,
                renamed,
                retyped,
                moved,
                new HashSet<>(ground.closed()),
                successions);
    }

    private TreeChange.Opening opening(Line.Open open) {
        return new TreeChange.Opening(
                open.unit(),
                new NewUnit(
                        open.kind().level(),
                        open.name(),
                        open.code(),
                        open.kind(),
                        open.parent(),
                        DateSpan.since(plan.decision().day()),
                        plan.decision().number()));
    }

    private TreeChange.Opening opening(Piece piece) {
        return new TreeChange.Opening(
                piece.fresh(),
                new NewUnit(
                        UnitLevel.BRANCH,
                        piece.name(),
                        null,
                        UnitKind.BRANCH,
                        piece.to(),
                        DateSpan.since(plan.decision().day()),
                        plan.decision().number()));
    }
}
