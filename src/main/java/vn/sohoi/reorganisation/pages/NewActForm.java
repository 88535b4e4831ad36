package vn.sohoi.reorganisation.pages;

import org.jspecify.annotations.Nullable;

/** A new plan as typed; {@code table} is filled when it begins from the state's table. */
record NewActForm(
        @Nullable String number,
        @Nullable String decided,
        @Nullable String basis,
        @Nullable String day,
        @Nullable String unit,
        @Nullable String table) {
    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
