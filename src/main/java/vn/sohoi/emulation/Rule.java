package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How what is counted becomes points, or whether a condition holds. Points have two decimals, halves rounded up. */
public sealed interface Rule {
    /** Points for a value, before the criterion's most; for a condition 1 when it holds and 0 when not. */
    BigDecimal points(BigDecimal value, BigDecimal most);

    /** The least value that gives more points than this many, or null where no value does or nobody can say. */
    @Nullable
    BigDecimal nextValue(BigDecimal points, BigDecimal most);

    /** A council gives the points, with proof; nothing is counted. */
    record Given() implements Rule {
        @Override
        public BigDecimal points(BigDecimal value, BigDecimal most) {
            return value;
        }

        @Override
        public @Nullable BigDecimal nextValue(BigDecimal points, BigDecimal most) {
            return null;
        }
    }

    /** So many points for each so much that is counted; a part of it gives nothing. */
    record Each(BigDecimal each, BigDecimal forEach) implements Rule {
        @Override
        public BigDecimal points(BigDecimal value, BigDecimal most) {
            return scale(value.divideToIntegralValue(forEach).multiply(each).min(most));
        }

        @Override
        public @Nullable BigDecimal nextValue(BigDecimal points, BigDecimal most) {
            if (points.compareTo(most) >= 0) return null;
            var parts = points.divide(each, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            return parts.multiply(forEach);
        }
    }

    /** The share of the criterion's most that was reached of what is wanted. */
    record Share(BigDecimal wanted) implements Rule {
        @Override
        public BigDecimal points(BigDecimal value, BigDecimal most) {
            return scale(value.multiply(most).divide(wanted, 10, RoundingMode.HALF_UP))
                    .min(most);
        }

        @Override
        public @Nullable BigDecimal nextValue(BigDecimal points, BigDecimal most) {
            return points.compareTo(most) >= 0 ? null : wanted;
        }
    }

    /** All points from so much on. */
    record AtLeast(BigDecimal wanted) implements Rule {
        @Override
        public BigDecimal points(BigDecimal value, BigDecimal most) {
            return value.compareTo(wanted) >= 0 ? whole(most) : scale(BigDecimal.ZERO);
        }

        @Override
        public @Nullable BigDecimal nextValue(BigDecimal points, BigDecimal most) {
            return points.compareTo(whole(most)) >= 0 ? null : wanted;
        }
    }

    /** All points up to so much. */
    record AtMost(BigDecimal wanted) implements Rule {
        @Override
        public BigDecimal points(BigDecimal value, BigDecimal most) {
            return value.compareTo(wanted) <= 0 ? whole(most) : scale(BigDecimal.ZERO);
        }

        @Override
        public @Nullable BigDecimal nextValue(BigDecimal points, BigDecimal most) {
            return null;
        }
    }

    /** From so much on so many points; below the first step none. Steps stand in the order of their values. */
    record Steps(List<Step> steps) implements Rule {
        @Override
        public BigDecimal points(BigDecimal value, BigDecimal most) {
            var points = BigDecimal.ZERO;
            for (var step : steps) if (value.compareTo(step.least()) >= 0) points = step.points();
            return scale(points.min(most));
        }

        @Override
        public @Nullable BigDecimal nextValue(BigDecimal points, BigDecimal most) {
            for (var step : steps) if (step.points().min(most).compareTo(points) > 0) return step.least();
            return null;
        }
    }

    /** One step. */
    record Step(BigDecimal least, BigDecimal points) {}

    private static BigDecimal scale(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP);
    }

    /** A condition gives no points, so it counts 1. */
    private static BigDecimal whole(BigDecimal most) {
        return scale(most.signum() == 0 ? BigDecimal.ONE : most);
    }
}
