package vn.sohoi.people.pages;

import org.jspecify.annotations.Nullable;

/**
 * Why names are opened, as it was typed.
 *
 * @param category name of the category
 */
record EmergencyForm(
        @Nullable Long unit,
        @Nullable String category,
        @Nullable String reason) {
    static final EmergencyForm EMPTY = new EmergencyForm(null, null, null);

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
