package vn.sohoi.reports.pages;

import org.jspecify.annotations.Nullable;

/**
 * A new report as typed.
 *
 * @param part of the year: empty for the whole, H1, Q3 or 11
 * @param first day of a span of its own, such as a term or a reporting year; year and part say nothing then
 * @param last day of that span
 */
record BeginForm(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String part,
        @Nullable String year,
        @Nullable String first,
        @Nullable String last) {}
