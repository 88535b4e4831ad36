package vn.sohoi.targets.pages;

import org.jspecify.annotations.Nullable;

/** A target as typed. */
record TargetForm(
        @Nullable String name,
        @Nullable String shape,
        @Nullable String indicator,
        @Nullable String wanted,
        @Nullable String direction,
        @Nullable String level,
        @Nullable String from,
        @Nullable String last) {}
