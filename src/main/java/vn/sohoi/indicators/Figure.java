package vn.sohoi.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.spi.Measure;

/**
 * The answer to a question.
 *
 * @param value whole for what is counted, two decimals for percent and averages; null when it is not possible or withheld
 * @param rows how many rows of evidence lie beneath; 0 where it is told coarsely, which opens to nobody. Where rows carry
 *     amounts only {@link Figures#answer} counts them; among many figures it is their sum
 * @param parts numerator and denominator of a ratio, else empty
 * @param unknown names of the units that make it impossible: cut with unknown shares, or without a declaration
 */
public record Figure(
        @Nullable BigDecimal value, Measure measure, How how, long rows, List<Figure> parts, List<String> unknown) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figure of(long value, Measure measure, How how, long rows) {
        return new Figure(BigDecimal.valueOf(value), measure, how, rows, List.of(), List.of());
    }

    /** The same over so many rows. */
    Figure withRows(long beneath) {
        return new Figure(value, measure, how, beneath, parts, unknown);
    }

    static Figure impossible(Measure measure, List<String> unknown) {
        return new Figure(null, measure, How.NOT_POSSIBLE, 0, List.of(), unknown);
    }

    /** The share of one in the other; impossible where one of them is, or where there is nothing to divide by. */
    static Figure ratio(Figure numerator, Figure denominator, Measure measure) {
        var parts = List.of(numerator, denominator);
        var above = numerator.value;
        var below = denominator.value;
        if (numerator.how == How.WITHHELD || denominator.how == How.WITHHELD)
            return new Figure(null, measure, How.WITHHELD, 0, parts, List.of());
        if (above == null || below == null || below.signum() == 0) {
            var unknown = new ArrayList<>(numerator.unknown);
            unknown.addAll(denominator.unknown);
            return new Figure(
                    null,
                    measure,
                    How.NOT_POSSIBLE,
                    0,
                    parts,
                    unknown.stream().distinct().toList());
        }
        var times = measure == Measure.PERCENT ? HUNDRED : BigDecimal.ONE;
        return new Figure(
                above.multiply(times).divide(below, 2, RoundingMode.HALF_UP),
                measure,
                numerator.how.and(denominator.how),
                numerator.rows + denominator.rows,
                parts,
                List.of());
    }

    /** Whether there is nothing to show a line for. */
    boolean isNothing() {
        return rows == 0 && how != How.WITHHELD && (value == null || value.signum() == 0);
    }

    /** Whether it lies above the limit: a ratio by its parts and not by the rounded percentage. */
    boolean above(BigDecimal limit) {
        if (value == null) return false;
        if (parts.isEmpty()) return value.compareTo(limit) > 0;
        var above = parts.getFirst().value;
        var below = parts.getLast().value;
        return above != null && below != null && above.multiply(HUNDRED).compareTo(limit.multiply(below)) > 0;
    }
}
