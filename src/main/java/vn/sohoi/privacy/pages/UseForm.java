package vn.sohoi.privacy.pages;

import org.jspecify.annotations.Nullable;

/** A change of a use as it was typed; no months means that it is kept for good. */
record UseForm(
        @Nullable String basis,
        @Nullable String receivers,
        @Nullable String months,
        @Nullable String from) {

    /** What was typed as a number of months. */
    record Months(@Nullable Integer value, boolean isUnreadable) {}

    static Months months(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return new Months(null, false);
        try {
            return new Months(Integer.valueOf(typed.strip()), false);
        } catch (NumberFormatException unreadable) {
            return new Months(null, true);
        }
    }
}
