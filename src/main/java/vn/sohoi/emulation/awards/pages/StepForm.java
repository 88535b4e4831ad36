package vn.sohoi.emulation.awards.pages;

import org.jspecify.annotations.Nullable;

/**
 * A step as it was typed; each kind has some of the fields.
 *
 * @param council how many sit on it
 * @param reason why it is annulled or withdrawn, or where it was handed over
 */
record StepForm(
        @Nullable String day,
        @Nullable String council,
        @Nullable String present,
        @Nullable String yes,
        @Nullable String decision,
        @Nullable String reason) {

    static StepForm on(String day) {
        return new StepForm(day, null, null, null, null, null);
    }

    /** What was typed in a field, never null. */
    static String said(@Nullable String typed) {
        return AwardWords.said(typed);
    }
}
