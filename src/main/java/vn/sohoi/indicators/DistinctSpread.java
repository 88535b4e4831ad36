package vn.sohoi.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitTree;

/**
 * Each subject once: of a unit the union of those of its branches. Over a cut whose people nobody parted it is not possible,
 * because a share of a set has no members.
 */
final class DistinctSpread implements Spread {
    private final Measure measure;
    private final List<Slice> slices;
    private final @Nullable Laid<Told> restated;

    /** @param places null when each slice stands in its own tree */
    DistinctSpread(Measure measure, List<Slice> slices, @Nullable Places places) {
        this.measure = measure;
        this.slices = slices;
        restated = places == null ? null : laid(slices, places);
    }

    /**
     * Days on which the tree was one, and to whom or what it happened in them by branch.
     *
     * @param onUnits whether units above the branches have rows of their own
     */
    record Slice(UnitTree tree, Map<UnitId, Set<UUID>> subjects, boolean onUnits) {
        private Set<UUID> on(UnitId unit) {
            return subjects.getOrDefault(unit, Set.of());
        }
    }

    /** To whom it happened in a branch, and what the branch is called. */
    private record Told(String branch, Set<UUID> subjects) {}

    private static Laid<Told> laid(List<Slice> slices, Places places) {
        var laid = new Laid<Told>(places);
        for (var slice : slices)
            slice.subjects()
                    .forEach((branch, subjects) ->
                            laid.lay(branch, new Told(slice.tree().unit(branch).name(), subjects), slice.tree()));
        return laid;
    }

    @Override
    public Figure of(UnitId unit) {
        var frame = restated;
        if (frame != null) return restated(frame, unit);
        var people = new HashSet<UUID>();
        for (var slice : slices) {
            var below = slice.onUnits()
                    ? slice.tree().unitsUnder(unit)
                    : slice.tree().branchesUnder(unit);
            for (var branch : below) people.addAll(slice.on(branch));
        }
        return Figure.of(people.size(), measure, How.COUNTED, people.size());
    }

    private Figure restated(Laid<Told> frame, UnitId unit) {
        var people = new HashSet<UUID>();
        var unknown = new LinkedHashSet<>(frame.unknownUnder(unit));
        for (var piece : frame.under(unit)) {
            if (piece.isWhole()) people.addAll(piece.what().subjects());
            else unknown.add(piece.what().branch());
        }
        if (!unknown.isEmpty()) return Figure.impossible(measure, new ArrayList<>(unknown));
        return Figure.of(people.size(), measure, How.RESTATED_EXACTLY, people.size());
    }

    @Override
    public Figure own(UnitId unit) {
        var people = new HashSet<UUID>();
        for (var slice : slices) people.addAll(slice.on(unit));
        return Figure.of(people.size(), measure, restated == null ? How.COUNTED : How.RESTATED_EXACTLY, people.size());
    }
}
