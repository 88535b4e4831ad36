package vn.sohoi.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} (included) to {@code until} (excluded). A missing end is open: nobody knows it yet; a missing
 * beginning means "since before the book knows".
 */
public record DateSpan(@Nullable LocalDate from, @Nullable LocalDate until) {

    public DateSpan {
        if (from != null && until != null && !from.isBefore(until))
            throw new IllegalArgumentException("A span must hold at least one day: [" + from + ", " + until + ")");
    }

    /** From that day on, with no end known. */
    public static DateSpan since(LocalDate from) {
        return new DateSpan(from, null);
    }

    /** From {@code from} to the day before {@code until}. */
    public static DateSpan between(LocalDate from, LocalDate until) {
        return new DateSpan(from, until);
    }

    /** Whether the day lies within. */
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether at least one day lies in both. */
    public boolean meets(DateSpan other) {
        return (until == null || other.from == null || other.from.isBefore(until))
                && (other.until == null || from == null || from.isBefore(other.until));
    }

    /** The text that PostgreSQL reads and writes for a {@code daterange}. */
    public String asRange() {
        return "[" + (from == null ? "" : from) + "," + (until == null ? "" : until) + ")";
    }
}
