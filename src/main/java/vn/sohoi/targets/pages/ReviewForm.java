package vn.sohoi.targets.pages;

import org.jspecify.annotations.Nullable;

/** A unit's words in its review, as typed. */
record ReviewForm(
        @Nullable String held,
        @Nullable String causes,
        @Nullable String proposals) {}
