package vn.sohoi.indicators.catalogue.pages;

import org.jspecify.annotations.Nullable;

/** Days and paper of an indicator, as typed. */
record FoundForm(
        @Nullable String from,
        @Nullable String last,
        @Nullable String basis) {}
