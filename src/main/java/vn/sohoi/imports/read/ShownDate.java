package vn.sohoi.imports.read;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;

/** What a spreadsheet shows of a number that is formatted as a date. */
final class ShownDate {
    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);

    private ShownDate() {}

    /**
     * The day of a serial number, cut to what the format shows: {@code mm/yyyy} shows no day, {@code yyyy} only the
     * year.
     *
     * @return null where the number is no day between 1900 and 2200
     */
    static @Nullable PartialDate of(double serial, String format, boolean from1904) {
        if (!(serial >= 1 && serial < 110_000)) return null;
        var day = (from1904 ? BASE_1904 : BASE_1900).plusDays((long) serial);
        var shown = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        if (shown.indexOf('d') >= 0 || shown.isEmpty()) return PartialDate.of(day);
        if (shown.indexOf('m') >= 0) return PartialDate.ofMonth(day.getYear(), day.getMonthValue());
        return PartialDate.ofYear(day.getYear());
    }

    /** A day as people write it: 12/3/1965, 3/1965 or 1965. */
    static String written(PartialDate date) {
        if (date.month() == null) return Integer.toString(date.year());
        return date.day() == null
                ? date.month() + "/" + date.year()
                : date.day() + "/" + date.month() + "/" + date.year();
    }
}
