package vn.sohoi.access.pages;

import org.jspecify.annotations.Nullable;

/**
 * A task account as it was typed.
 *
 * @param until last day
 * @param decision by which paper she works for the unit
 */
record TaskAccountForm(
        @Nullable String name,
        @Nullable String login,
        @Nullable String until,
        @Nullable String decision) {}
