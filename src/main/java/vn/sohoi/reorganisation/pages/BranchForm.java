package vn.sohoi.reorganisation.pages;

import org.jspecify.annotations.Nullable;

/** The commune's decision on a branch as typed; an ending has neither name nor day, it works from today. */
record BranchForm(
        @Nullable String name,
        @Nullable String number,
        @Nullable String decided,
        @Nullable String day) {
    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
