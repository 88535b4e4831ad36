package vn.sohoi.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitTree;

/** Counted branches, added up in the tree of each slice, or restated in the tree of the frame. */
final class CountSpread implements Spread {
    private final Measure measure;
    private final List<Slice> slices;
    private final @Nullable Restated restated;

    /** @param places null when each slice stands in its own tree */
    CountSpread(Measure measure, List<Slice> slices, @Nullable Places places) {
        this.measure = measure;
        this.slices = slices;
        this.restated = places == null ? null : new Restated(slices, places);
    }

    /**
     * Days on which the tree was one, and what was counted in them by branch.
     *
     * @param onUnits whether units above the branches have rows of their own
     */
    record Slice(UnitTree tree, Map<UnitId, Counted> values, boolean onUnits) {
        private Collection<UnitId> under(UnitId unit) {
            return onUnits ? tree.unitsUnder(unit) : tree.branchesUnder(unit);
        }
    }

    @Override
    public Figure of(UnitId unit) {
        var frame = restated;
        if (frame != null) return frame.of(unit, measure);
        var sum = Counted.NOTHING;
        for (var slice : slices) {
            for (var branch : slice.under(unit)) sum = sum.plus(slice.values().getOrDefault(branch, Counted.NOTHING));
        }
        return Figure.of(sum.value(), measure, How.COUNTED, sum.rows());
    }

    @Override
    public Figure own(UnitId unit) {
        var sum = Counted.NOTHING;
        for (var slice : slices) sum = sum.plus(slice.values().getOrDefault(unit, Counted.NOTHING));
        return Figure.of(sum.value(), measure, restated == null ? How.COUNTED : How.RESTATED_EXACTLY, sum.rows());
    }
}
