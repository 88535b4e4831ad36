package vn.sohoi.indicators;

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
import vn.sohoi.units.Moves;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Succession;
import vn.sohoi.units.UnitTree;

/**
 * Where what stood on a branch of one day stands in the tree of another. A branch that is there in both moved whole, unless it
 * was cut in between: then it goes by the shares that were counted. One that is not there goes through its successions, and
 * without any through the unit it stood under. A share that nobody counted stays unknown.
 */
final class Places {
    private final Trees trees;
    private final UnitTree tree;
    private final Moves moves;
    /** By the day of the tree in which the branch stood: after it was cut the same branch holds something else. */
    private final Map<LocalDate, Map<UnitId, List<Part>>> known = new HashMap<>();

    Places(Trees trees) {
        this.trees = trees;
        tree = trees.frame();
        moves = trees.moves();
    }

    /**
     * A part of what stood on a branch.
     *
     * @param unit where it stands in the frame's tree, there or beneath
     * @param share 0 to 1, null while unknown
     */
    record Part(UnitId unit, @Nullable BigDecimal share) {}

    /** What lies under a unit of the frame: all, nothing, a known share, or null for unknown. */
    @Nullable
    BigDecimal shareUnder(UnitId unit, UnitId branch, UnitTree before) {
        var parts = of(branch, before);
        if (parts.isEmpty()) return null;
        var inside =
                parts.stream().filter(part -> tree.stands(part.unit(), unit)).toList();
        if (inside.size() == parts.size()) return BigDecimal.ONE;
        if (parts.stream().anyMatch(part -> !tree.stands(part.unit(), unit) && tree.stands(unit, part.unit())))
            return null;
        return sum(inside);
    }

    /** Where what stood on the branch in the tree of its day stands; empty where nobody can tell. */
    List<Part> of(UnitId branch, UnitTree before) {
        return known.computeIfAbsent(before.day(), day -> new HashMap<>())
                .computeIfAbsent(branch, one -> parts(one, before, new HashSet<>()));
    }

    /** The parts' shares together, null where one of them is unknown. */
    static @Nullable BigDecimal sum(List<Part> parts) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            var share = part.share();
            if (share == null) return null;
            sum = sum.add(share);
        }
        return sum;
    }

    /** The tree of the frame. */
    UnitTree tree() {
        return tree;
    }

    private List<Part> parts(UnitId unit, UnitTree before, Set<UnitId> seen) {
        if (tree.find(unit) != null) {
            var cut = cut(unit, before, seen);
            return cut.isEmpty() ? List.of(new Part(unit, BigDecimal.ONE)) : cut;
        }
        if (!seen.add(unit)) return List.of();
        var found = tree.day().isBefore(before.day()) ? origins(unit, before, seen) : targets(unit, before, seen);
        if (!found.isEmpty()) return found;
        var itself = before.find(unit);
        var parent = itself == null ? null : itself.parent();
        return parent == null ? List.of() : parts(parent, before, seen);
    }

    /** Of a branch that was cut since: what of it went on, and what became branches of their own. */
    private List<Part> cut(UnitId unit, UnitTree before, Set<UnitId> seen) {
        var steps = firstDay(moves.cuts(unit, before.day()).stream()
                .filter(step -> !step.day().isAfter(tree.day()))
                .toList());
        var parts = new ArrayList<Part>();
        for (var step : steps)
            parts(step.to(), trees.on(step.day()), seen)
                    .forEach(part -> parts.add(new Part(part.unit(), times(step.sharePeople(), part.share()))));
        return parts;
    }

    private List<Part> targets(UnitId unit, UnitTree before, Set<UnitId> seen) {
        var steps = moves.after(unit, before.day()).stream()
                .filter(step -> !step.day().isAfter(tree.day()) && !step.to().equals(unit))
                .filter(step -> step.relation() != Relation.PART_LAND)
                .toList();
        var parts = new ArrayList<Part>();
        for (var step : firstDay(steps)) {
            var later = parts(step.to(), trees.on(step.day()), seen);
            if (later.isEmpty()) return List.of();
            later.forEach(part -> parts.add(new Part(part.unit(), times(step.sharePeople(), part.share()))));
        }
        return parts;
    }

    /** Of a unit that was opened later: what it was made of. How many came from which is not known, unless it is one. */
    private List<Part> origins(UnitId unit, UnitTree before, Set<UnitId> seen) {
        var steps = moves.before(unit, before.day()).stream()
                .filter(step -> step.day().isAfter(tree.day()) && !step.from().equals(unit))
                .filter(step -> step.relation() != Relation.PART_LAND)
                .toList();
        var parts = new ArrayList<Part>();
        for (var step : steps) {
            var earlier = parts(step.from(), trees.on(step.day().minusDays(1)), seen);
            if (earlier.isEmpty()) return List.of();
            earlier.forEach(part -> parts.add(new Part(part.unit(), steps.size() == 1 ? part.share() : null)));
        }
        return parts;
    }

    private static List<Succession> firstDay(List<Succession> steps) {
        LocalDate first = steps.isEmpty() ? LocalDate.MAX : steps.getFirst().day();
        return steps.stream().filter(step -> step.day().equals(first)).toList();
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.multiply(other);
    }
}
