package vn.sohoi.campaigns.pages;

import org.jspecify.annotations.Nullable;

/** What is typed of a campaign that is entered. */
record BeginForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String english,
        @Nullable String from,
        @Nullable String last,
        @Nullable String basis,
        @Nullable String somewhere) {}
