package vn.sohoi.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;

/**
 * What was counted on the branches of other days, laid into the tree of the frame once: each branch gives to the few units
 * above its places, where asking every unit for every branch would take the product of both.
 */
final class Restated {
    private final UnitTree tree;
    private final Map<UnitId, Sum> sums = new HashMap<>();
    /** Names of the branches that stand whole on a unit, so that nobody knows what of them lies beneath it. */
    private final Map<UnitId, Set<String>> undivided = new HashMap<>();

    private final Set<String> lost = new TreeSet<>();

    Restated(List<CountSpread.Slice> slices, Places places) {
        tree = places.tree();
        for (var slice : slices)
            slice.values().forEach((branch, counted) -> {
                if (!counted.equals(Counted.NOTHING)) lay(branch, counted, slice.tree(), places);
            });
    }

    /** What was added up for one unit. */
    private static final class Sum {
        private Counted exact = Counted.NOTHING;
        private BigDecimal shared = BigDecimal.ZERO;
        private final Set<String> unknown = new TreeSet<>();

        void add(Counted counted, @Nullable BigDecimal share, String branch) {
            if (share == null) unknown.add(branch);
            else if (share.compareTo(BigDecimal.ONE) == 0) exact = exact.plus(counted);
            else shared = shared.add(share.multiply(BigDecimal.valueOf(counted.value())));
        }
    }

    /** What stands on a unit above the branches is its own and is not parted among those beneath. */
    private void lay(UnitId branch, Counted counted, UnitTree before, Places places) {
        var parts = places.of(branch, before);
        var name = before.unit(branch).name();
        if (parts.isEmpty()) lost.add(name);
        var above = new HashMap<UnitId, List<Places.Part>>();
        for (var part : parts)
            for (var unit : tree.path(part.unit()))
                above.computeIfAbsent(unit.id(), one -> new ArrayList<>()).add(part);
        above.forEach((unit, inside) -> {
            var share = inside.size() == parts.size() ? BigDecimal.ONE : Places.sum(inside);
            sums.computeIfAbsent(unit, one -> new Sum()).add(counted, share, name);
        });
        if (before.unit(branch).level().above(UnitLevel.BRANCH)) return;
        for (var part : parts)
            undivided.computeIfAbsent(part.unit(), one -> new TreeSet<>()).add(name);
    }

    /** Impossible, with the names of the branches, where a share is not known. */
    Figure of(UnitId unit, Measure measure) {
        var sum = sums.getOrDefault(unit, new Sum());
        Set<String> unknown = new LinkedHashSet<>(lost);
        unknown.addAll(sum.unknown);
        for (var above : tree.path(unit))
            if (!above.id().equals(unit)) unknown.addAll(undivided.getOrDefault(above.id(), Set.of()));
        if (!unknown.isEmpty()) return Figure.impossible(measure, new ArrayList<>(unknown));
        var whole = sum.shared.setScale(0, RoundingMode.HALF_UP).longValueExact();
        var how = sum.shared.signum() == 0 ? How.RESTATED_EXACTLY : How.RESTATED_BY_SHARE;
        return Figure.of(sum.exact.value() + whole, measure, how, sum.exact.rows());
    }
}
