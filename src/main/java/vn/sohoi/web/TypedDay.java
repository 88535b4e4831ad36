package vn.sohoi.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.Formatter;

/** A day as people write it, 1/7/2025, 01-07-2025 or 1.7.2025, and never a day that no calendar has. */
public final class TypedDay implements Formatter<LocalDate> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** The day of a form's field, or null where the text is none. */
    public static @Nullable LocalDate of(@Nullable String typed) {
        try {
            return typed == null ? null : read(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    @Override
    public LocalDate parse(String typed, Locale language) {
        return read(typed);
    }

    @Override
    public String print(LocalDate day, Locale language) {
        return Ink.day(day);
    }

    private static LocalDate read(String typed) {
        return LocalDate.parse(typed.strip().replace('-', '/').replace('.', '/'), DAY);
    }
}
