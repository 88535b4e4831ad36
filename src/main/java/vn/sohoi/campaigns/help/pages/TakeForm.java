package vn.sohoi.campaigns.help.pages;

import org.jspecify.annotations.Nullable;

/** A child that gets a godmother, as people type it. */
record TakeForm(
        @Nullable String branch,
        @Nullable String name,
        @Nullable String born,
        @Nullable String giver,
        @Nullable String donor,
        @Nullable String worth,
        @Nullable String since,
        @Nullable String proof) {

    static TakeForm on(String day) {
        return new TakeForm(null, null, null, "PERSON", null, null, day, null);
    }

    /** What was typed in a field, never null. */
    static String said(@Nullable String typed) {
        return HelpWords.said(typed);
    }
}
