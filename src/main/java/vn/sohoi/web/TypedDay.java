package vn.sohoi.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A day in an address as people write it, 1/7/2025 or 01-07-2025, and never a day that no calendar has. */
final class TypedDay implements Formatter<LocalDate> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate parse(String typed, Locale language) {
        return LocalDate.parse(typed.strip().replace('-', '/').replace('.', '/'), DAY);
    }

    @Override
    public String print(LocalDate day, Locale language) {
        return Ink.day(day);
    }
}
