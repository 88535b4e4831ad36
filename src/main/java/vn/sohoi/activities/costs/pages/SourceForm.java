package vn.sohoi.activities.costs.pages;

import org.jspecify.annotations.Nullable;

/** A source as it was typed. */
record SourceForm(
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String from) {}
