package vn.sohoi.emulation.awards.pages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as it was typed; each kind has some of the fields.
 *
 * @param council how many sit on it
 * @param reason why it is annulled or withdrawn, or where it was handed over
 * @param occasion the conference at which it was handed over, or empty
 */
record StepForm(
        @Nullable String day,
        @Nullable String council,
        @Nullable String present,
        @Nullable String yes,
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String occasion) {

    static StepForm on(@Nullable String day) {
        return new StepForm(day, null, null, null, null, null, null);
    }

    /** The conference that was chosen, or null for none. */
    @Nullable
    UUID at() {
        return said(occasion).matches("[0-9a-f-]{36}") ? UUID.fromString(said(occasion)) : null;
    }

    /** What was typed in a field, never null. */
    static String said(@Nullable String typed) {
        return AwardWords.said(typed);
    }
}
