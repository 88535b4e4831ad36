package vn.sohoi.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** The days of this one that are not in the other: none, one stretch or two. */
    public List<DateSpan> without(DateSpan other) {
        if (!meets(other)) return List.of(this);
        var left = new ArrayList<DateSpan>();
        if (other.from != null && (from == null || from.isBefore(other.from))) left.add(new DateSpan(from, other.from));
        if (other.until != null && (until == null || other.until.isBefore(until)))
            left.add(new DateSpan(other.until, until));
        return left;
    }

    /** The same without all of these. */
    public List<DateSpan> without(List<DateSpan> others) {
        var left = List.of(this);
        for (var other : others)
            left = left.stream().flatMap(span -> span.without(other).stream()).toList();
        return left;
    }

    /** The text that PostgreSQL reads and writes for a {@code daterange}. */
    public String asRange() {
        return "[" + (from == null ? "" : from) + "," + (until == null ? "" : until) + ")";
    }
}
