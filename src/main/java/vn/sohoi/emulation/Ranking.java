package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * The units of a round in order, with grades after quotas. Units of equal points share a place. Where a quota would part units
 * of equal points, none of them has the grade: the council gives a point to whom it prefers, with its reason.
 */
public final class Ranking {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ranking() {}

    /**
     * A unit's place.
     *
     * @param place 1 for the most points
     * @param grade after quotas; null for none
     * @param parted whether equal points at the border of a quota kept it from a grade
     */
    public record Placed(
            UnitId unit, Score score, int place, @Nullable Grade grade, boolean parted) {}

    /** A unit with its score. */
    public record Scored(UnitId unit, Score score) {}

    /** All of them, the best first; within a place in the order in which they came. */
    public static List<Placed> of(Scheme scheme, List<Scored> units) {
        var order = units.stream()
                .sorted(Comparator.comparing((Scored one) -> one.score().total())
                        .reversed())
                .toList();
        var grades = new HashMap<UnitId, Grade>();
        var parted = new HashSet<UnitId>();
        for (var grade : scheme.grades()) give(grade, order, grades, parted);
        var placed = new ArrayList<Placed>();
        for (var one : order) {
            boolean same = !placed.isEmpty() && equal(placed.getLast().score(), one.score());
            placed.add(new Placed(
                    one.unit(),
                    one.score(),
                    same ? placed.getLast().place() : placed.size() + 1,
                    grades.get(one.unit()),
                    parted.contains(one.unit())));
        }
        return placed;
    }

    private static void give(Grade grade, List<Scored> order, Map<UnitId, Grade> grades, Set<UnitId> parted) {
        var fit = order.stream()
                .filter(one -> !grades.containsKey(one.unit()) && fits(one.score(), grade))
                .toList();
        int room = Math.max(0, room(grade, order.size()) - grades.size());
        int given = Math.min(room, fit.size());
        // equal points are never parted by a quota
        while (given > 0
                && given < fit.size()
                && equal(fit.get(given - 1).score(), fit.get(given).score())) given--;
        for (var one : fit.subList(0, given)) grades.put(one.unit(), grade);
        for (var one : fit.subList(given, Math.max(given, Math.min(room, fit.size()))))
            fit.stream()
                    .filter(other -> equal(one.score(), other.score()))
                    .map(Scored::unit)
                    .forEach(parted::add);
    }

    private static boolean fits(Score score, Grade grade) {
        return score.best() != 0 && score.best() <= grade.place();
    }

    private static int room(Grade grade, int units) {
        if (grade.shareMost() == null) return units;
        return BigDecimal.valueOf(units)
                .multiply(grade.shareMost())
                .divide(HUNDRED, 0, RoundingMode.FLOOR)
                .intValue();
    }

    private static boolean equal(Score one, Score other) {
        return one.total().compareTo(other.total()) == 0;
    }
}
