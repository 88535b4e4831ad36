package vn.sohoi.indicators.catalogue.pages;

import org.jspecify.annotations.Nullable;

/** A new indicator as typed. */
record DefineForm(
        @Nullable String name,
        @Nullable String english,
        @Nullable String kind,
        @Nullable String measure,
        @Nullable String about,
        @Nullable String above,
        @Nullable String below,
        @Nullable String from,
        @Nullable String basis) {
    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
