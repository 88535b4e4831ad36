package vn.sohoi.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/**
 * A figure that somebody says for a unit, because the book cannot count it.
 *
 * @param first first day of what happened; null for what stands on the day
 * @param day the day; of what happened, the last day
 * @param source the paper or office that it is from
 * @param file the paper itself, kept in the book, or null
 */
public record Declaration(
        String indicator,
        UnitId unit,
        @Nullable LocalDate first,
        LocalDate day,
        long value,
        String source,
        @Nullable UUID file) {

    /** What stands on a day. */
    public Declaration(String indicator, UnitId unit, LocalDate day, long value, String source) {
        this(indicator, unit, null, day, value, source, null);
    }

    /** What happened within a period. */
    public static Declaration within(String indicator, UnitId unit, Period period, long value, String source) {
        return new Declaration(indicator, unit, period.from(), period.lastDay(), value, source, null);
    }

    /** The same with the paper itself. */
    public Declaration with(@Nullable UUID paper) {
        return new Declaration(indicator, unit, first, day, value, source, paper);
    }
}
