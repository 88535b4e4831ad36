package vn.sohoi.access.pages;

import org.jspecify.annotations.Nullable;

/**
 * A task as it was typed.
 *
 * @param purpose name of what it is for
 * @param most name of the class of fields
 * @param last last day
 */
record TaskForm(
        @Nullable String login,
        @Nullable Long unit,
        @Nullable String purpose,
        @Nullable String most,
        @Nullable String last,
        @Nullable String reason) {}
