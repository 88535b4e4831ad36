package vn.sohoi.targets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Period;

/**
 * The rule of the calendar. Of a target of {@code wanted} that began at {@code base}, so much is due on a day as the part of
 * its days that are over, that day included: {@code base + (wanted − base) × days over ÷ all days}. Where the amount was
 * given by parts (quarters, years), the parts that are over are due whole and the running one by its own days.
 *
 * <ul>
 *   <li>at least: REACHED from the day on which the figure is as much as is wanted; before, ON_PACE while it is as much as is
 *       due, else BEHIND; on the last day there is only reached or behind;
 *   <li>at most: BEHIND as soon as the figure is more than is wanted, or more than is due; ON_PACE while it is not; REACHED
 *       on the last day, if it is not more than is wanted.
 * </ul>
 *
 * @param period the target's days
 * @param parts what was given by parts, or empty
 * @param base where the figure stood before the first day: 0 for what is counted from nought
 */
record Pace(Period period, List<Long> parts, BigDecimal base) {

    /** Counted from nought, without parts. */
    static Pace of(Period period) {
        return new Pace(period, List.of(), BigDecimal.ZERO);
    }

    /** How much is due by the end of the day. */
    BigDecimal amount(BigDecimal wanted, LocalDate day) {
        return base.add(wanted.subtract(base).multiply(due(day)));
    }

    /** Which part of the way is due by the end of the day, 0 to 1. */
    BigDecimal due(LocalDate day) {
        var over = gone(period.from(), period.until(), day);
        var sum = parts.stream().mapToLong(Long::longValue).sum();
        if (parts.size() < 2 || sum == 0) return over;
        var due = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++)
            due = due.add(BigDecimal.valueOf(parts.get(i)).multiply(gone(cut(i), cut(i + 1), day)));
        return due.divide(BigDecimal.valueOf(sum), MathContext.DECIMAL64);
    }

    Standing standing(Direction direction, BigDecimal wanted, @Nullable BigDecimal figure, LocalDate day) {
        if (day.isBefore(period.from())) return Standing.NOT_BEGUN;
        if (figure == null) return Standing.UNKNOWN;
        boolean over = !day.isBefore(period.lastDay());
        var due = amount(wanted, day);
        if (direction == Direction.AT_LEAST) {
            if (figure.compareTo(wanted) >= 0) return Standing.REACHED;
            return !over && figure.compareTo(due) >= 0 ? Standing.ON_PACE : Standing.BEHIND;
        }
        if (figure.compareTo(wanted) > 0) return Standing.BEHIND;
        if (over) return Standing.REACHED;
        return figure.compareTo(due) > 0 ? Standing.BEHIND : Standing.ON_PACE;
    }

    /** The first day of a part: the period's months parted evenly, as quarters of a year or years of a term are. */
    private LocalDate cut(int part) {
        long months = ChronoUnit.MONTHS.between(period.from(), period.until());
        return part == parts.size() ? period.until() : period.from().plusMonths(months * part / parts.size());
    }

    private static BigDecimal gone(LocalDate from, LocalDate until, LocalDate day) {
        if (day.isBefore(from)) return BigDecimal.ZERO;
        if (!day.isBefore(until.minusDays(1))) return BigDecimal.ONE;
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day) + 1)
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until)), MathContext.DECIMAL64);
    }
}
