package vn.sohoi.reports.pages;

import org.jspecify.annotations.Nullable;

/** What stands on the paper, as typed. */
record MakeForm(
        @Nullable String paper,
        @Nullable String on,
        @Nullable String by) {}
