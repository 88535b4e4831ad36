package vn.sohoi.activities.clubs.pages;

import org.jspecify.annotations.Nullable;

/**
 * A club as it is founded, ended or taken over, as it was typed; each page has some of the fields.
 *
 * @param moves anything for one that dances or does sport
 * @param day the first day with it, without it, or under the new keeper
 */
record ClubForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String moves,
        @Nullable String about,
        @Nullable String day,
        @Nullable String basis,
        @Nullable String why) {

    /** With a day and nothing else typed yet. */
    static ClubForm empty(String day) {
        return new ClubForm(null, null, null, null, day, null, null);
    }
}
