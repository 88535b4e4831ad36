package vn.sohoi.activities.pages;

import org.jspecify.annotations.Nullable;

/** A theme as it was typed. */
record ThemeForm(
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String counts,
        @Nullable String basis,
        @Nullable String from) {}
