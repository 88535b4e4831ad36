package vn.sohoi.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A period of work, written {@code 2019}, {@code 2019-H1}, {@code 2019-Q3}, {@code 2019-11} or {@code 2016..2021}; any other
 * days, such as a reporting year of the Union's own, by the first and the last: {@code 2018-11-15..2019-11-14}.
 *
 * @param name the way it is written
 * @param from first day
 * @param until first day after it
 */
public record Period(String name, LocalDate from, LocalDate until) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");

    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    /** @throws Refused when the text names no period */
    public static Period parse(String name) {
        var year = YEAR.matcher(name);
        if (year.matches()) return months(name, year.group(1), 1, 12);
        var half = HALF.matcher(name);
        if (half.matches()) return months(name, half.group(1), Integer.parseInt(half.group(2)) * 6 - 5, 6);
        var quarter = QUARTER.matcher(name);
        if (quarter.matches()) return months(name, quarter.group(1), Integer.parseInt(quarter.group(2)) * 3 - 2, 3);
        var month = MONTH.matcher(name);
        if (month.matches()) return months(name, month.group(1), Integer.parseInt(month.group(2)), 1);
        var years = YEARS.matcher(name);
        if (years.matches() && years.group(1).compareTo(years.group(2)) <= 0)
            return months(
                    name,
                    years.group(1),
                    1,
                    12 * (Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1)) + 1));
        var days = DAYS.matcher(name);
        if (days.matches()) return days(name, days.group(1), days.group(2));
        throw new Refused("kernel.period-unreadable", name);
    }

    /**
     * The period of these days by its shortest name.
     *
     * @param until first day after it
     */
    public static Period of(LocalDate from, LocalDate until) {
        return new Period(name(from, until), from, until);
    }

    /** The same days a year earlier. */
    public Period yearBefore() {
        return of(from.minusYears(1), until.minusYears(1));
    }

    private static String name(LocalDate from, LocalDate until) {
        int year = from.getYear();
        boolean whole = from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1;
        long months = whole ? ChronoUnit.MONTHS.between(from, until) : 0;
        int before = from.getMonthValue() - 1;
        if (months == 1) return "%d-%02d".formatted(year, before + 1);
        if (months == 3 && before % 3 == 0) return year + "-Q" + (before / 3 + 1);
        if (months == 6 && before % 6 == 0) return year + "-H" + (before / 6 + 1);
        if (months == 12 && before == 0) return String.valueOf(year);
        if (months > 12 && months % 12 == 0 && before == 0) return year + ".." + (year + months / 12 - 1);
        return from + ".." + until.minusDays(1);
    }

    private static Period days(String name, String first, String last) {
        try {
            var from = LocalDate.parse(first);
            var until = LocalDate.parse(last).plusDays(1);
            if (from.isBefore(until)) return new Period(name, from, until);
        } catch (DateTimeException unreadable) {
            throw new Refused("kernel.period-unreadable", name);
        }
        throw new Refused("kernel.period-unreadable", name);
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** Its days as a half-open span. */
    public DateSpan span() {
        return DateSpan.between(from, until);
    }

    private static Period months(String name, String year, int first, int count) {
        var from = LocalDate.of(Integer.parseInt(year), first, 1);
        return new Period(name, from, from.plusMonths(count));
    }
}
