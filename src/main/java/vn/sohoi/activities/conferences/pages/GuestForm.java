package vn.sohoi.activities.conferences.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohoi.activities.conferences.Guest;

/**
 * Guests as they were typed or ticked.
 *
 * @param names one on each line, the name before the first comma, the post behind it
 * @param offered whose names stood on the page
 * @param came whose boxes were ticked
 */
record GuestForm(
        @Nullable String names,
        @Nullable List<String> offered,
        @Nullable List<String> came) {

    List<Guest.Named> named() {
        return names == null ? List.of() : names.lines().map(GuestForm::named).toList();
    }

    private static Guest.Named named(String line) {
        int comma = line.indexOf(',');
        return comma < 0
                ? new Guest.Named(line, "")
                : new Guest.Named(line.substring(0, comma), line.substring(comma + 1));
    }

    /** The numbers that were handed in; what is none is left out. */
    static Set<Long> numbers(@Nullable List<String> typed) {
        if (typed == null) return Set.of();
        return typed.stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
