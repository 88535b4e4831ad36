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
    private final @Nullable Places places;

    /** @param places null when each slice stands in its own tree */
    DistinctSpread(Measure measure, List<Slice> slices, @Nullable Places places) {
        this.measure = measure;
        this.slices = slices;
        this.places = places;
    }

    /** Days on which the tree was one, and to whom or what it happened in them by branch. */
    record Slice(UnitTree tree, Map<UnitId, Set<UUID>> subjects) {}

    @Override
    public Figure of(UnitId unit) {
        var people = new HashSet<UUID>();
        var unknown = new LinkedHashSet<String>();
        for (var slice : slices)
            slice.subjects().forEach((branch, subjects) -> {
                if (lies(unit, branch, slice, unknown)) people.addAll(subjects);
            });
        if (!unknown.isEmpty()) return Figure.impossible(measure, new ArrayList<>(unknown));
        var how = places == null ? How.COUNTED : How.RESTATED_EXACTLY;
        return Figure.of(people.size(), measure, how, people.size());
    }

    @Override
    public Figure own(UnitId unit) {
        var people = new HashSet<UUID>();
        for (var slice : slices) people.addAll(slice.subjects().getOrDefault(unit, Set.of()));
        return Figure.of(people.size(), measure, places == null ? How.COUNTED : How.RESTATED_EXACTLY, people.size());
    }

    private boolean lies(UnitId unit, UnitId branch, Slice slice, Set<String> unknown) {
        var frame = places;
        if (frame == null)
            return slice.tree().path(branch).stream().anyMatch(one -> one.id().equals(unit));
        var share = frame.shareUnder(unit, branch, slice.tree());
        if (share == null || share.signum() > 0 && share.compareTo(java.math.BigDecimal.ONE) < 0) {
            unknown.add(slice.tree().unit(branch).name());
            return false;
        }
        return share.signum() > 0;
    }
}
