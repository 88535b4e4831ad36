package vn.sohoi.emulation.pages;

import org.jspecify.annotations.Nullable;

/** Points as typed. */
record MarkForm(
        @Nullable String points,
        @Nullable String proof,
        @Nullable String reason) {}
