package vn.sohoi.activities.pages;

import org.jspecify.annotations.Nullable;

/**
 * What became of an activity, as it was typed.
 *
 * @param outcome HELD, NOT_MET, CALLED_OFF or PLANNED
 * @param heads how many were counted without names; may be empty
 */
record OutcomeForm(
        @Nullable String outcome,
        @Nullable String done,
        @Nullable String heads,
        @Nullable String why) {}
