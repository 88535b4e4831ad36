package vn.sohoi.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sohoi.kernel.DateSpan;

/**
 * Which sayings make up a span of days: they must cover every day of it once. The longest that begins on the next day is
 * taken, so that a quarter that was declared goes before its three months; where a day remains without a saying, nobody
 * knows the whole.
 */
final class DeclaredDays {
    private DeclaredDays() {}

    /** The sayings in the order of their days; empty when they do not cover the span. */
    static List<Said> covering(DateSpan span, List<Said> said) {
        var chosen = new ArrayList<Said>();
        var next = span.from();
        var until = span.until();
        while (next != null && until != null && next.isBefore(until)) {
            var day = next;
            var longest = said.stream()
                    .filter(one -> first(one).equals(day))
                    .filter(one -> one.declaration().day().isBefore(until))
                    .max(Comparator.comparing(one -> one.declaration().day()))
                    .orElse(null);
            if (longest == null) return List.of();
            chosen.add(longest);
            next = longest.declaration().day().plusDays(1);
        }
        return chosen;
    }

    private static LocalDate first(Said said) {
        var first = said.declaration().first();
        return first == null ? said.declaration().day() : first;
    }
}
