package vn.sohoi.membership;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Value;
import vn.sohoi.imports.spi.Value.Doubt;
import vn.sohoi.kernel.PartialDate;

/** A birth that stands in three columns: day, month, year. */
final class BirthParts {
    private BirthParts() {}

    static Value.@Nullable Day of(@Nullable Value year, @Nullable String day, @Nullable String month, LocalDate today) {
        if (!(year instanceof Value.Words words)) return null;
        var digits = words.text().replaceAll("\\D", "");
        if (digits.length() != 4 && digits.length() != 2)
            return new Value.Day(words.cell(), words.written(), null, Doubt.UNREADABLE);
        int which = Integer.parseInt(digits);
        if (digits.length() == 2) which += which <= today.getYear() % 100 ? 2000 : 1900;
        try {
            var date = new PartialDate(which, number(month), number(month) == null ? null : number(day));
            return new Value.Day(words.cell(), words.written(), date, Doubt.NONE);
        } catch (DateTimeException impossible) {
            return new Value.Day(words.cell(), words.written(), PartialDate.ofYear(which), Doubt.IMPOSSIBLE);
        }
    }

    private static @Nullable Integer number(@Nullable String text) {
        var digits = text == null ? "" : text.replaceAll("\\D", "");
        return digits.isEmpty() || digits.matches("0+") || digits.length() > 2 ? null : Integer.valueOf(digits);
    }
}
