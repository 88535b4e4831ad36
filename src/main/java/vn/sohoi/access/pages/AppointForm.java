package vn.sohoi.access.pages;

import org.jspecify.annotations.Nullable;

/**
 * A post as it was typed.
 *
 * @param until last day of the term
 * @param acting a word when it is for the time until the post is filled
 */
record AppointForm(
        @Nullable Long unit,
        @Nullable String role,
        @Nullable String login,
        @Nullable String name,
        @Nullable String from,
        @Nullable String until,
        @Nullable String acting,
        @Nullable String decision) {

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean isActing() {
        return acting != null;
    }
}
