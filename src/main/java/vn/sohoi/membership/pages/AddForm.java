package vn.sohoi.membership.pages;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PersonId;

/**
 * A woman to be entered, as typed.
 *
 * @param joined the day of her admission; empty when she is no member yet
 * @param other filled when the reader has said that she is somebody else than those shown
 * @param same the person she was said to be, when she stands in the book already
 * @param call filled when the unit that has her is to be asked for her
 * @param more filled when the next woman is to be entered after her
 */
record AddForm(
        @Nullable String name,
        @Nullable String birth,
        @Nullable String phone,
        @Nullable String citizenId,
        @Nullable String branch,
        @Nullable String joined,
        @Nullable String decision,
        @Nullable String other,
        @Nullable String same,
        @Nullable String call,
        @Nullable String more) {
    private static final Pattern PERSON = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What was typed, an empty text for a field that did not come. */
    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The person whom the reader recognised, or null. */
    @Nullable
    PersonId recognised() {
        return PERSON.matcher(said(same)).matches() ? new PersonId(UUID.fromString(said(same))) : null;
    }

    boolean isCall() {
        return !said(call).isEmpty();
    }

    boolean wantsMore() {
        return !said(more).isEmpty();
    }

    /** What the next woman of the same decision shares with her. */
    AddForm forTheNext() {
        return new AddForm("", "", "", "", branch, joined, decision, "", "", "", "");
    }

    boolean isOther() {
        return !said(other).isEmpty();
    }
}
