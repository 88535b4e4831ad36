package vn.sohoi.closings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.spi.Measure;

/** What makes somebody look twice at a value. None of it says that the value is wrong. */
public enum Odd {
    /** More than the whole. */
    OVER_HUNDRED,
    /** Half as much again, or half as little, as in the same days of the year before. */
    SUDDEN,
    /** A share further than three standard deviations from those of the other units. */
    OUTLIER,
    /** The book cannot say. */
    MISSING;

    /** Below this many a jump says nothing: from 2 to 4 is no news. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    /** With fewer units a spread says nothing. */
    private static final int MANY = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Looks at one value.
     *
     * @param value what is said now
     * @param before the same of the year before, or null
     * @param others the same of the other units, for shares
     */
    public static List<Odd> of(
            @Nullable BigDecimal value, @Nullable BigDecimal before, List<BigDecimal> others, Measure measure) {
        if (value == null) return List.of(MISSING);
        var found = new ArrayList<Odd>();
        if (measure == Measure.PERCENT && value.compareTo(HUNDRED) > 0) found.add(OVER_HUNDRED);
        if (before != null && sudden(value, before)) found.add(SUDDEN);
        if (measure == Measure.PERCENT && outlier(value, others)) found.add(OUTLIER);
        return found;
    }

    private static boolean sudden(BigDecimal value, BigDecimal before) {
        if (value.max(before).compareTo(FEW) < 0) return false;
        return value.subtract(before).abs().multiply(BigDecimal.TWO).compareTo(before) > 0;
    }

    private static boolean outlier(BigDecimal value, List<BigDecimal> others) {
        if (others.size() < MANY) return false;
        var count = BigDecimal.valueOf(others.size());
        var mean = others.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, MathContext.DECIMAL64);
        var variance = others.stream()
                .map(one -> one.subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(count, 6, RoundingMode.HALF_UP);
        return variance.signum() > 0
                && value.subtract(mean).pow(2).compareTo(variance.multiply(BigDecimal.valueOf(9))) > 0;
    }
}
