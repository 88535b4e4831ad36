package vn.sohoi.emulation.pages;

import org.jspecify.annotations.Nullable;

/**
 * A round as typed.
 *
 * @param crossed a word when the units score each other
 * @param cluster identity of the cluster whose members take part, or empty
 */
record RoundForm(
        @Nullable String scheme,
        @Nullable String period,
        @Nullable String claimUntil,
        @Nullable String objectDays,
        @Nullable String crossed,
        @Nullable String cluster) {}
