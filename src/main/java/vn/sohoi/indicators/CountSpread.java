package vn.sohoi.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitTree;

/** Counted branches, added up in the tree of each slice, or restated in the tree of the frame. */
final class CountSpread implements Spread {
    private final Measure measure;
    private final List<Slice> slices;
    private final @Nullable Places places;

    /** @param places null when each slice stands in its own tree */
    CountSpread(Measure measure, List<Slice> slices, @Nullable Places places) {
        this.measure = measure;
        this.slices = slices;
        this.places = places;
    }

    /** Days on which the tree was one, and what was counted in them by branch. */
    record Slice(UnitTree tree, Map<UnitId, Counted> values) {}

    @Override
    public Figure of(UnitId unit) {
        var frame = places;
        if (frame != null) return restated(unit, frame);
        var sum = Counted.NOTHING;
        for (var slice : slices) {
            for (var branch : slice.tree().branchesUnder(unit))
                sum = sum.plus(slice.values().getOrDefault(branch, Counted.NOTHING));
        }
        return Figure.of(sum.value(), measure, How.COUNTED, sum.rows());
    }

    @Override
    public Figure own(UnitId unit) {
        var sum = Counted.NOTHING;
        for (var slice : slices) sum = sum.plus(slice.values().getOrDefault(unit, Counted.NOTHING));
        return Figure.of(sum.value(), measure, places == null ? How.COUNTED : How.RESTATED_EXACTLY, sum.rows());
    }

    private Figure restated(UnitId unit, Places frame) {
        var exact = Counted.NOTHING;
        var shared = BigDecimal.ZERO;
        Set<String> unknown = new LinkedHashSet<>();
        for (var slice : slices) {
            for (var one : slice.values().entrySet()) {
                if (one.getValue().equals(Counted.NOTHING)) continue;
                var share = frame.shareUnder(unit, one.getKey(), slice.tree());
                if (share == null) unknown.add(slice.tree().unit(one.getKey()).name());
                else if (share.compareTo(BigDecimal.ONE) == 0) exact = exact.plus(one.getValue());
                else
                    shared = shared.add(
                            share.multiply(BigDecimal.valueOf(one.getValue().value())));
            }
        }
        if (!unknown.isEmpty()) return Figure.impossible(measure, new ArrayList<>(unknown));
        var whole = shared.setScale(0, RoundingMode.HALF_UP).longValueExact();
        var how = shared.signum() == 0 ? How.RESTATED_EXACTLY : How.RESTATED_BY_SHARE;
        return Figure.of(exact.value() + whole, measure, how, exact.rows());
    }
}
