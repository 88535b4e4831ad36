package vn.sohoi.cadres.planning.pages;

import org.jspecify.annotations.Nullable;

/**
 * A pool as it was typed.
 *
 * @param post body and kind, as {@code EXECUTIVE.CHAIR}
 * @param from the first day of the term
 * @param last its last day
 */
record PoolForm(
        @Nullable String post,
        @Nullable String from,
        @Nullable String last,
        @Nullable String decision,
        @Nullable String decidedOn) {}
