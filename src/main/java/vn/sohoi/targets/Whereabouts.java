package vn.sohoi.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Succession;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/**
 * Where what a unit has stands in the tree of a day. A unit of that day has it itself; one that is no more hands it to its
 * successors by their shares of its people, and without any to the unit it stood under; one that is not yet there leaves it
 * with the unit above. Land without people takes nothing along.
 */
final class Whereabouts {
    private final Units units;
    private final UnitTree tree;
    private final Map<UnitId, List<Part>> known = new HashMap<>();

    Whereabouts(Units units, UnitTree tree) {
        this.units = units;
        this.tree = tree;
    }

    /**
     * A part of what the unit has.
     *
     * @param share 0 to 1, null where nobody counted it
     */
    record Part(UnitId unit, @Nullable BigDecimal share) {}

    /** Empty only for a unit of which nothing is left in the tree, nor above it. */
    List<Part> of(UnitId unit) {
        var found = known.get(unit);
        if (found == null) {
            found = parts(unit, new HashSet<>());
            known.put(unit, found);
        }
        return found;
    }

    /** The name under which people know it. */
    String name(UnitId unit) {
        return units.historyOf(unit).getLast().name();
    }

    private List<Part> parts(UnitId unit, Set<UnitId> seen) {
        if (tree.find(unit) != null) return List.of(new Part(unit, BigDecimal.ONE));
        if (!seen.add(unit)) return List.of();
        var last = lastBefore(unit, tree.day());
        if (last == null) {
            var first = units.historyOf(unit).getFirst().parent();
            return first == null ? List.of() : parts(first, seen);
        }
        var steps = steps(unit, last);
        if (!steps.isEmpty()) return heirs(steps, seen);
        var parent = last.parent();
        return parent == null ? List.of() : parts(parent, seen);
    }

    /** The newest state of it that began before the day, or null for one that came later. */
    private @Nullable Unit lastBefore(UnitId unit, LocalDate day) {
        return units.historyOf(unit).stream()
                .filter(state ->
                        state.valid().from() == null || !state.valid().from().isAfter(day))
                .reduce((first, next) -> next)
                .orElse(null);
    }

    /** Who took its people over on its last day, as far as that lies before the tree's day. */
    private List<Succession> steps(UnitId unit, Unit last) {
        var end = last.valid().until();
        if (end == null) return List.of();
        var steps = units.successors(unit, end.minusDays(1)).stream()
                .filter(step -> !step.day().isAfter(tree.day()) && !step.to().equals(unit))
                .filter(step -> step.relation() != Relation.PART_LAND)
                .toList();
        return steps.stream()
                .filter(step -> step.day().equals(steps.getFirst().day()))
                .toList();
    }

    private List<Part> heirs(List<Succession> steps, Set<UnitId> seen) {
        var parts = new ArrayList<Part>();
        for (var step : steps) {
            var later = parts(step.to(), new HashSet<>(seen));
            if (later.isEmpty()) return List.of();
            for (var part : later) parts.add(new Part(part.unit(), times(step.sharePeople(), part.share())));
        }
        return parts;
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.multiply(other);
    }
}
