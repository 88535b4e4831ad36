package vn.sohoi.campaigns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * What is done about a criterion that is not met.
 *
 * @param what is done
 * @param helper who helps, a person, a group or a body
 * @param due until when, after the last look at it
 * @param metOn the day of the look that found it met, or null
 */
public record HelpPlan(
        PlanId id,
        HouseholdYearId year,
        UnitId branch,
        String head,
        int criterion,
        String what,
        String helper,
        LocalDate due,
        @Nullable LocalDate metOn) {}
