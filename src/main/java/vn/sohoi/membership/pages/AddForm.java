package vn.sohoi.membership.pages;

import org.jspecify.annotations.Nullable;

/**
 * A woman to be entered, as typed.
 *
 * @param joined the day of her admission; empty when she is no member yet
 * @param other filled when the reader has said that she is somebody else than those shown
 */
record AddForm(
        @Nullable String name,
        @Nullable String birth,
        @Nullable String phone,
        @Nullable String citizenId,
        @Nullable String branch,
        @Nullable String joined,
        @Nullable String decision,
        @Nullable String other) {
    static final AddForm EMPTY = new AddForm("", "", "", "", "", "", "", "");

    /** What was typed, an empty text for a field that did not come. */
    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean isOther() {
        return !said(other).isEmpty();
    }
}
