package vn.sohoi.membership.pages;

import org.jspecify.annotations.Nullable;

/**
 * A stay set right, as typed.
 *
 * @param until the first day without it; empty while it lasts
 * @param strike filled when the stay never was
 */
record CorrectStayForm(
        @Nullable String branch,
        @Nullable String since,
        @Nullable String until,
        @Nullable String how,
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String strike) {}
