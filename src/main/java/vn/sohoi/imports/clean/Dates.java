package vn.sohoi.imports.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Value.Day;
import vn.sohoi.imports.spi.Value.Doubt;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.VietnameseText;

/**
 * Reads dates as people write them: 12/3/65, 12.3.1965, tháng 3/1965, 1965, ngày 12 tháng 3 năm 1965, serial numbers.
 *
 * @param from1904 whether bare serial numbers count from 1904
 * @param thisYear years of two digits up to this one are of this century, later ones of the last
 * @param monthFirst whether the column is written month before day
 */
public record Dates(boolean from1904, int thisYear, boolean monthFirst) {
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String GAP = "\\s*[/.\\-,\\s]\\s*";
    private static final Pattern TIME = Pattern.compile("[ t]\\d{1,2}:\\d{2}.*$");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,5}([.]\\d+)?");
    private static final Pattern EDGES = Pattern.compile("^[\\s'`]+|[\\s.,;]+$");
    private static final Pattern FULL = Pattern.compile("(\\d{1,2})" + GAP + "(\\d{1,2})" + GAP + YEAR);
    private static final Pattern ISO = Pattern.compile("(\\d{4})" + GAP + "(\\d{1,2})(?:" + GAP + "(\\d{1,2}))?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})" + GAP + "(\\d{4})");
    private static final Pattern NO_DAY = Pattern.compile("[?x0_.…\\-]{0,5}/([?x0_.…\\-]{0,5}|\\d{1,2})/" + YEAR);
    private static final Pattern NAMED =
            Pattern.compile("(?:ngay |ng )?(\\d{1,2}) (?:thang|thg|th|t) ?(\\d{1,2}) (?:nam |n )?" + YEAR);
    private static final Pattern NAMED_MONTH = Pattern.compile("(?:thang|thg|th|t) ?(\\d{1,2}) (?:nam |n )?" + YEAR);
    private static final Pattern ENGLISH =
            Pattern.compile("(?:(\\d{1,2}) )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* " + YEAR);
    private static final Pattern LONE_YEAR = Pattern.compile(
            "(?:nam sinh |nam |sinh nam |sinh |sn |ns |khoang |~ ?|ca )*((?:19|20|21)\\d\\d)(?: ?\\D*)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("'?(\\d{2})");
    private static final Pattern SOLID = Pattern.compile("(\\d{1,2})(\\d{2})((?:19|20)\\d{2})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    /** Reads a text or the digits of a number; the date of a cell formatted as one is taken as it is. */
    public Day read(String cell, String written, @Nullable PartialDate shown) {
        if (shown != null) return new Day(cell, written, shown, Doubt.NONE);
        var text = TIME.matcher(VietnameseText.clean(written).toLowerCase(Locale.ROOT))
                .replaceFirst("");
        if (SERIAL.matcher(text).matches() && serial(text) instanceof PartialDate date)
            return new Day(cell, written, date, Doubt.NONE);
        var found = dated(text);
        if (found == null) found = named(VietnameseText.fold(text));
        if (found == null) return new Day(cell, written, null, Doubt.UNREADABLE);
        return new Day(cell, written, found.date(), found.doubt());
    }

    /** Whether a number of that size is a serial number of a day rather than a year: 1920 is a year, 20941 a day. */
    public static boolean isSerial(double number) {
        return number > 2200 && number < 80_000;
    }

    private @Nullable PartialDate serial(String digits) {
        double number = Double.parseDouble(digits);
        if (!isSerial(number)) return null;
        var base = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return PartialDate.of(base.plusDays((long) number));
    }

    private @Nullable Found dated(String text) {
        var bare = EDGES.matcher(text).replaceAll("");
        var full = FULL.matcher(bare);
        if (full.matches()) return day(full.group(1), full.group(2), full.group(3));
        var iso = ISO.matcher(bare);
        if (iso.matches())
            return iso.group(3) == null
                    ? month(iso.group(2), iso.group(1))
                    : found(iso.group(3), iso.group(2), iso.group(1));
        var month = MONTH.matcher(bare);
        if (month.matches()) return month(month.group(1), month.group(2));
        var solid = SOLID.matcher(bare);
        if (solid.matches()) return day(solid.group(1), solid.group(2), solid.group(3));
        var noDay = NO_DAY.matcher(bare);
        if (noDay.matches())
            return noDay.group(1).matches("\\d{1,2}") && !noDay.group(1).matches("0+")
                    ? month(noDay.group(1), noDay.group(2))
                    : new Found(PartialDate.ofYear(year(noDay.group(2))), Doubt.NONE);
        var two = SHORT_YEAR.matcher(bare);
        return two.matches() ? new Found(PartialDate.ofYear(year(two.group(1))), Doubt.NONE) : null;
    }

    private @Nullable Found named(String folded) {
        var named = NAMED.matcher(folded);
        if (named.matches()) return found(named.group(1), named.group(2), named.group(3));
        var month = NAMED_MONTH.matcher(folded);
        if (month.matches()) return month(month.group(1), month.group(2));
        var english = ENGLISH.matcher(folded);
        if (english.matches()) return english(english.toMatchResult());
        var year = LONE_YEAR.matcher(folded);
        return year.matches() ? new Found(PartialDate.ofYear(year(year.group(1))), Doubt.NONE) : null;
    }

    private Found english(MatchResult parts) {
        var month = Integer.toString(MONTHS.getOrDefault(parts.group(2), 1));
        return parts.group(1) == null ? month(month, parts.group(3)) : found(parts.group(1), month, parts.group(3));
    }

    private Found day(String first, String second, String year) {
        return monthFirst ? found(second, first, year) : found(first, second, year);
    }

    private Found found(String day, String month, String year) {
        int whichYear = year(year);
        if (day.matches("0+")) return month.matches("0+") ? onlyYear(whichYear) : month(month, year);
        try {
            return new Found(new PartialDate(whichYear, Integer.valueOf(month), Integer.valueOf(day)), Doubt.NONE);
        } catch (DateTimeException impossible) {
            return new Found(PartialDate.ofYear(whichYear), Doubt.IMPOSSIBLE);
        }
    }

    private Found month(String month, String year) {
        int whichYear = year(year);
        if (month.matches("0+")) return onlyYear(whichYear);
        try {
            return new Found(PartialDate.ofMonth(whichYear, Integer.parseInt(month)), Doubt.NONE);
        } catch (DateTimeException impossible) {
            return new Found(PartialDate.ofYear(whichYear), Doubt.IMPOSSIBLE);
        }
    }

    private static Found onlyYear(int year) {
        return new Found(PartialDate.ofYear(year), Doubt.NONE);
    }

    private int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) return year;
        return year <= thisYear % 100 ? thisYear / 100 * 100 + year : (thisYear / 100 - 1) * 100 + year;
    }

    private record Found(PartialDate date, Doubt doubt) {}
}
