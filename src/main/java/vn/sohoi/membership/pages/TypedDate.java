package vn.sohoi.membership.pages;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;

/** A date as people type it, 1965, 3/1965 or 12/3/1965, or as a program copies it, 1965-03-12. */
sealed interface TypedDate {
    Pattern FORM = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");
    Pattern COPIED = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    record Known(PartialDate date) implements TypedDate {}

    /** The calendar has no such day. */
    record NoSuchDay(String day, String month, String year) implements TypedDate {}

    record Unreadable() implements TypedDate {}

    static TypedDate of(String typed) {
        var parts = FORM.matcher(COPIED.matcher(typed.strip()).replaceFirst("$3/$2/$1"));
        if (!parts.matches()) return new Unreadable();
        try {
            return new Known(
                    new PartialDate(Integer.parseInt(parts.group(3)), number(parts.group(2)), number(parts.group(1))));
        } catch (DateTimeException impossible) {
            var day = parts.group(1);
            return day == null ? new Unreadable() : new NoSuchDay(day, parts.group(2), parts.group(3));
        }
    }

    /** As it stands on paper: 12/03/1965, 03/1965, 1965; nothing for a date that nobody knows. */
    static String written(@Nullable PartialDate date) {
        if (date == null) return "";
        if (date.month() == null) return String.valueOf(date.year());
        var month = String.format(Locale.ROOT, "%02d/%d", date.month(), date.year());
        return date.day() == null ? month : String.format(Locale.ROOT, "%02d/", date.day()) + month;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
