package vn.sohoi.activities.minutes.pages;

import org.jspecify.annotations.Nullable;

/**
 * Minutes as they were typed.
 *
 * @param ends the hour; may be empty
 * @param corrects the number of those that were on the page; empty for the first
 * @param why of a correction
 */
record MinutesForm(
        @Nullable String chair,
        @Nullable String writer,
        @Nullable String ends,
        @Nullable String contents,
        @Nullable String opinions,
        @Nullable String agreed,
        @Nullable String corrects,
        @Nullable String why) {}
