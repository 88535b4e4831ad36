package vn.sohoi.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a year, a year and month, or a whole day. Old books often hold the year alone; the book
 * never makes up a first of January.
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** @throws DateTimeException when the calendar has no such day */
    public PartialDate {
        if (day != null && month == null) throw new DateTimeException("A day needs its month");
        if (month != null) YearMonth.of(year, month);
        if (month != null && day != null) LocalDate.of(year, month, day);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, null);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads {@code 1965}, {@code 1965-03} or {@code 1965-03-12}.
     *
     * @throws DateTimeException when the text is none of these or the calendar has no such day
     */
    public static PartialDate parse(String iso) {
        var parts = ISO.matcher(iso);
        if (!parts.matches()) throw new DateTimeException("Not a year, month or day: " + iso);
        return new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    /** The first day it may have been. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day it may have been. */
    public LocalDate latest() {
        if (month == null) return LocalDate.of(year, 12, 31);
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** Whether both may mean the same day: 1965 agrees with 12 March 1965. */
    public boolean agreesWith(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : latest().compareTo(other.latest());
    }

    /** {@code 1965}, {@code 1965-03} or {@code 1965-03-12}. */
    @Override
    public String toString() {
        if (month == null) return "%04d".formatted(year);
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
