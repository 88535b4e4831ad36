package vn.sohoi.activities.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.activities.Plan;
import vn.sohoi.web.Ink;

/**
 * An activity as it was typed.
 *
 * @param unit that owns it
 * @param lastDay empty for one day
 * @param beginsAt the hour; may be empty
 * @param until the last day of a plan that is repeated each month; empty for once
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
        @Nullable String until,
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
                plan.themes().stream().map(Object::toString).toList(),
                plan.with().stream().map(Object::toString).toList());
    }

    /** Nothing typed yet. */
    static PlanForm empty(String day) {
        return new PlanForm(null, null, null, day, null, null, null, null, null);
    }

    boolean chose(long chosen) {
        return theme != null && theme.contains(String.valueOf(chosen));
    }

    boolean isWith(long chosen) {
        return with != null && with.contains(String.valueOf(chosen));
    }
}
