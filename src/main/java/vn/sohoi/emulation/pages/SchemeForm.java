package vn.sohoi.emulation.pages;

import org.jspecify.annotations.Nullable;

/** The head of a scheme as typed. */
record SchemeForm(
        @Nullable String name,
        @Nullable String code,
        @Nullable String level,
        @Nullable String from,
        @Nullable String last,
        @Nullable String basis,
        @Nullable String bonusMost) {}
