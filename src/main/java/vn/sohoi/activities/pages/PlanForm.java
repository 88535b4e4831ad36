package vn.sohoi.activities.pages;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.activities.Every;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.web.Ink;

/**
 * An activity as it was typed.
 *
 * @param unit that owns it
 * @param lastDay empty for one day
 * @param beginsAt the hour; may be empty
 * @param every how often it is repeated, by the name of {@link Every}; each month where nothing was chosen
 * @param until the last day of a plan that is repeated; empty for once
 * @param club that meets, by identity; empty where none does
 * @param theme what it is about, by number
 * @param with the units that hold it too, by number
 */
record PlanForm(
        @Nullable String unit,
        @Nullable String title,
        @Nullable String place,
        @Nullable String day,
        @Nullable String lastDay,
        @Nullable String beginsAt,
        @Nullable String every,
        @Nullable String until,
        @Nullable String club,
        @Nullable List<String> theme,
        @Nullable List<String> with) {

    static PlanForm of(Plan plan) {
        return new PlanForm(
                plan.owner().toString(),
                plan.title(),
                plan.place(),
                Ink.day(plan.day()),
                plan.lastDay().equals(plan.day()) ? "" : Ink.day(plan.lastDay()),
                ActivityWords.hour(plan.beginsAt()),
                null,
                null,
                plan.club() == null ? "" : plan.club().toString(),
                plan.themes().stream().map(Object::toString).toList(),
                plan.with().stream().map(Object::toString).toList());
    }

    /** Nothing typed yet. */
    static PlanForm empty(String day) {
        return new PlanForm(null, null, null, day, null, null, null, null, null, null, null);
    }

    /** Nothing typed yet but what a club's meeting is called. */
    static PlanForm ofClub(String club, String title, String day) {
        return new PlanForm(null, title, null, day, null, null, null, null, club, null, null);
    }

    /** The club that was handed in. */
    @Nullable
    ClubId asClub() {
        return club != null && club.matches("[0-9a-f-]{36}") ? new ClubId(UUID.fromString(club)) : null;
    }

    /** How often, as it was chosen. */
    Every howOften() {
        return Arrays.stream(Every.values())
                .filter(one -> one.name().equals(every))
                .findFirst()
                .orElse(Every.MONTH);
    }

    boolean chose(long chosen) {
        return theme != null && theme.contains(String.valueOf(chosen));
    }

    boolean isWith(long chosen) {
        return with != null && with.contains(String.valueOf(chosen));
    }
}
