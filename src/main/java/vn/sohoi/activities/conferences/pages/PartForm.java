package vn.sohoi.activities.conferences.pages;

import org.jspecify.annotations.Nullable;

/**
 * A part as it was typed.
 *
 * @param nth the day of the conference, from 1; empty for the first
 * @param certificates yes where commendations are handed over
 */
record PartForm(
        @Nullable String nth,
        @Nullable String hour,
        @Nullable String name,
        @Nullable String led,
        @Nullable String certificates) {}
