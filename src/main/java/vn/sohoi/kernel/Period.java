package vn.sohoi.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A period of work, written {@code 2019}, {@code 2019-H1}, {@code 2019-Q3}, {@code 2019-11},
 * {@code 2019-01..2019-09} or {@code 2016..2021}; any other days, such as a reporting year of the Union's own, by the first
 * and the last: {@code 2018-11-15..2019-11-14}.
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
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))\\.\\.(\\d{4}-(?:0[1-9]|1[0-2]))");
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
        var months = MONTHS.matcher(name);
        if (months.matches() && months.group(1).compareTo(months.group(2)) <= 0)
            return new Period(
                    name,
                    YearMonth.parse(months.group(1)).atDay(1),
                    YearMonth.parse(months.group(2)).plusMonths(1).atDay(1));
        var days = DAYS.matcher(name);
        if (days.matches()) return days(name, days.group(1), days.group(2));
        throw new Refused("kernel.period-unreadable", name);
    }

    /**
     * The period of these days by its shortest name: January to March is the first quarter.
     *
     * @param until first day after it
     */
    public static Period of(LocalDate from, LocalDate until) {
        return new Period(name(from, until), from, until);
    }

    /** From the first of January of its last year to its last day. */
    public Period yearSoFar() {
        return of(LocalDate.of(lastDay().getYear(), 1, 1), until);
    }

    /** The same days a year earlier. */
    public Period yearBefore() {
        return of(from.minusYears(1), until.minusYears(1));
    }

    private static String name(LocalDate from, LocalDate until) {
        var first = YearMonth.from(from);
        var last = YearMonth.from(until.minusDays(1));
        if (from.getDayOfMonth() != 1 || until.getDayOfMonth() != 1) return from + ".." + until.minusDays(1);
        int year = first.getYear();
        int begins = first.getMonthValue();
        int ends = last.getMonthValue();
        if (begins == 1 && ends == 12) return year == last.getYear() ? "" + year : year + ".." + last.getYear();
        if (first.equals(last)) return first.toString();
        if (year == last.getYear() && ends - begins == 5 && ends % 6 == 0) return year + "-H" + ends / 6;
        if (year == last.getYear() && ends - begins == 2 && ends % 3 == 0) return year + "-Q" + ends / 3;
        return first + ".." + last;
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** Its days as a half-open span. */
    public DateSpan span() {
        return DateSpan.between(from, until);
    }

    private static Period days(String name, String from, String last) {
        try {
            var period = new Period(
                    name, LocalDate.parse(from), LocalDate.parse(last).plusDays(1));
            if (period.from.isBefore(period.until)) return period;
        } catch (DateTimeException noSuchDay) {
            throw new Refused("kernel.period-unreadable", name);
        }
        throw new Refused("kernel.period-unreadable", name);
    }

    private static Period months(String name, String year, int first, int count) {
        var from = LocalDate.of(Integer.parseInt(year), first, 1);
        return new Period(name, from, from.plusMonths(count));
    }
}
