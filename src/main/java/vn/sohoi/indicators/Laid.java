package vn.sohoi.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;

/**
 * What stood on the branches of other days, laid into the tree of the frame once: each branch gives to the few units above its
 * places, where asking every unit for every branch would take the product of both.
 *
 * @param <T> what stands on one branch
 */
final class Laid<T> {
    private final UnitTree tree;
    private final Places places;
    private final Map<UnitId, List<Piece<T>>> pieces = new HashMap<>();
    private final Map<UnitId, Set<String>> unknown = new HashMap<>();
    /** Names of the branches that stand whole on a unit, so that nobody knows what of them lies beneath it. */
    private final Map<UnitId, Set<String>> undivided = new HashMap<>();

    private final Set<String> lost = new TreeSet<>();

    Laid(Places places) {
        this.places = places;
        tree = places.tree();
    }

    /**
     * What of a branch lies under a unit.
     *
     * @param share above 0, and 1 for the whole
     */
    record Piece<T>(T what, BigDecimal share) {
        boolean isWhole() {
            return share.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** What stands on a unit above the branches is its own and is not parted among those beneath. */
    void lay(UnitId branch, T what, UnitTree before) {
        var parts = places.of(branch, before);
        var itself = before.unit(branch);
        if (parts.isEmpty()) lost.add(itself.name());
        if (parts.size() == 1) alone(what, parts.getFirst(), itself.name());
        else among(what, parts, itself.name());
        if (itself.level().above(UnitLevel.BRANCH)) return;
        for (var part : parts)
            if (!tree.children(part.unit()).isEmpty())
                undivided.computeIfAbsent(part.unit(), unit -> new TreeSet<>()).add(itself.name());
    }

    /** The pieces under a unit whose share is known. */
    List<Piece<T>> under(UnitId unit) {
        return pieces.getOrDefault(unit, List.of());
    }

    /** Names of the branches of which nobody knows what lies under the unit. */
    Set<String> unknownUnder(UnitId unit) {
        var names = new LinkedHashSet<>(lost);
        names.addAll(unknown.getOrDefault(unit, Set.of()));
        for (var above : tree.path(unit))
            if (!above.id().equals(unit)) names.addAll(undivided.getOrDefault(above.id(), Set.of()));
        return names;
    }

    private void alone(T what, Places.Part part, String name) {
        // all of it lies there, however much of it was said to have gone there
        for (var unit : tree.path(part.unit())) add(unit.id(), what, BigDecimal.ONE, name);
    }

    private void among(T what, List<Places.Part> parts, String name) {
        var above = new HashMap<UnitId, List<Places.Part>>();
        for (var part : parts)
            for (var unit : tree.path(part.unit()))
                above.computeIfAbsent(unit.id(), one -> new ArrayList<>()).add(part);
        above.forEach((unit, inside) ->
                add(unit, what, inside.size() == parts.size() ? BigDecimal.ONE : Places.sum(inside), name));
    }

    private void add(UnitId unit, T what, @Nullable BigDecimal share, String name) {
        if (share == null) unknown.computeIfAbsent(unit, one -> new TreeSet<>()).add(name);
        else if (share.signum() > 0)
            pieces.computeIfAbsent(unit, one -> new ArrayList<>()).add(new Piece<>(what, share));
    }
}
