package vn.sohoi.reports.pages;

import org.jspecify.annotations.Nullable;

/**
 * A new report as typed.
 *
 * @param part of the year: empty for the whole, H1, Q3 or 11
 */
record BeginForm(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String part,
        @Nullable String year) {}
