package vn.sohoi.cadres.allowances.pages;

import org.jspecify.annotations.Nullable;

/**
 * An allowance as it was typed.
 *
 * @param post the level and the post, as {@code COMMUNE:EXECUTIVE.CHAIR}
 * @param acting present where who stands in is paid, too
 */
record AllowanceForm(
        @Nullable Long unit,
        @Nullable String name,
        @Nullable String post,
        @Nullable String acting,
        @Nullable String amount,
        @Nullable String days,
        @Nullable String basis,
        @Nullable String from) {}
