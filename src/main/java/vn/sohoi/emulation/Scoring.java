package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of every scheme: points within groups up to their limits, bonuses up to theirs, minus, and the best grade that
 * points, groups and conditions allow. Nothing in it knows a scheme by name; a total may fall below zero.
 */
public final class Scoring {
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Scoring() {}

    /**
     * The score.
     *
     * @param points by criterion; one that is not in it has none, and never more than its most count
     */
    public static Score of(Scheme scheme, Map<CriterionId, BigDecimal> points) {
        var had = new HashMap<CriterionId, BigDecimal>();
        for (var one : scheme.criteria()) had.put(one.id(), limited(one, points.get(one.id())));
        var groups = new TreeMap<Integer, BigDecimal>();
        for (var group : scheme.groups()) {
            var sum = sum(
                    scheme,
                    had,
                    one -> one.effect() == Effect.SCORE
                            && Integer.valueOf(group.place()).equals(one.group()));
            groups.put(group.place(), group.most() == null ? sum : sum.min(group.most()));
        }
        var loose = sum(scheme, had, one -> one.effect() == Effect.SCORE && one.group() == null);
        var bonuses = sum(scheme, had, one -> one.effect() == Effect.BONUS);
        var bonus = scheme.bonusMost() == null ? bonuses : bonuses.min(scheme.bonusMost());
        var minus = sum(scheme, had, one -> one.effect() == Effect.MINUS);
        var total = groups.values().stream()
                .reduce(loose, BigDecimal::add)
                .add(bonus)
                .subtract(minus)
                .setScale(2);
        var shut = shut(scheme, had);
        return new Score(had, groups, bonus, minus, total, shut, best(scheme, groups, total, shut));
    }

    private static BigDecimal limited(Criterion one, @Nullable BigDecimal points) {
        if (points == null) return NONE;
        return points.min(one.effect().isCondition() ? BigDecimal.ONE : one.most())
                .setScale(2);
    }

    private static BigDecimal sum(Scheme scheme, Map<CriterionId, BigDecimal> points, Predicate<Criterion> which) {
        var sum = NONE;
        for (var one : scheme.criteria()) if (which.test(one)) sum = sum.add(points.getOrDefault(one.id(), NONE));
        return sum;
    }

    private static List<Criterion> shut(Scheme scheme, Map<CriterionId, BigDecimal> points) {
        var shut = new ArrayList<Criterion>();
        for (var one : scheme.criteria()) {
            boolean holds = points.getOrDefault(one.id(), NONE).signum() > 0;
            if (one.effect() == Effect.GATE && !holds || one.effect() == Effect.VETO && holds) shut.add(one);
        }
        return shut;
    }

    /** A condition on a grade shuts that grade and every better one, so what is left are those with a higher place. */
    private static int best(Scheme scheme, Map<Integer, BigDecimal> groups, BigDecimal total, List<Criterion> shut) {
        int shutDown = 0;
        for (var one : shut) if (one.grade() != null) shutDown = Math.max(shutDown, one.grade());
        for (var grade : scheme.grades()) {
            if (grade.place() > shutDown
                    && total.compareTo(grade.least()) >= 0
                    && groupsReach(scheme, groups, grade.groupLeast())) return grade.place();
        }
        return 0;
    }

    private static boolean groupsReach(Scheme scheme, Map<Integer, BigDecimal> groups, BigDecimal percent) {
        if (percent.signum() == 0) return true;
        return scheme.groups().stream()
                .allMatch(group -> groups.getOrDefault(group.place(), NONE)
                                .multiply(HUNDRED)
                                .compareTo(percent.multiply(scheme.most(group)))
                        >= 0);
    }
}
