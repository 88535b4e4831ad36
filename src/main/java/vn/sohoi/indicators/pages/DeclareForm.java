package vn.sohoi.indicators.pages;

import org.jspecify.annotations.Nullable;

/** A declaration as typed. */
record DeclareForm(
        @Nullable Long unit,
        @Nullable String on,
        @Nullable String ky,
        @Nullable String value,
        @Nullable String source) {
    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
