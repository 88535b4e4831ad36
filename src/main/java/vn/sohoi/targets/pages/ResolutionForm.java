package vn.sohoi.targets.pages;

import org.jspecify.annotations.Nullable;

/** A resolution as typed. */
record ResolutionForm(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String title,
        @Nullable String issued,
        @Nullable String from,
        @Nullable String last) {}
