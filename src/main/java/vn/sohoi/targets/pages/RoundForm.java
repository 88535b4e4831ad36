package vn.sohoi.targets.pages;

import org.jspecify.annotations.Nullable;

/** A round as typed. */
record RoundForm(
        @Nullable String day,
        @Nullable String due,
        @Nullable String plan) {}
