package vn.sohoi.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * An activity.
 *
 * @param plan when, where and by whom
 * @param done what was done; empty while nobody said
 * @param whyNot why people did not meet, or why it was called off; empty where its unit ended before its day
 * @param headCount how many were counted without names, from 1, or null
 * @param clubName of the club that meets, or empty
 */
public record Activity(
        ActivityId id,
        Plan plan,
        State state,
        String done,
        String whyNot,
        @Nullable Integer headCount,
        String clubName) {

    /** The owner first, then those that hold it together with it. */
    public List<UnitId> parts() {
        var parts = new ArrayList<UnitId>();
        parts.add(plan.owner());
        parts.addAll(plan.with());
        return parts;
    }

    /** Whether its days are over on that day. */
    public boolean isOver(LocalDate today) {
        return plan.lastDay().isBefore(today);
    }
}
