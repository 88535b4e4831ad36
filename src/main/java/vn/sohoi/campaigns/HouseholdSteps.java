package vn.sohoi.campaigns;

import vn.sohoi.platform.sql.SqlText;

/**
 * From which branch to which the households of those go who go where a branch is cut; for the followers of campaigns, who come after
 * people. Whoever left a household before takes it nowhere: it counts where the household itself stands.
 */
public final class HouseholdSteps {
    /**
     * Begins a statement with the rows {@code step (household_id, here, there)} of the plan {@code :plan}: forth when {@code :forth},
     * else back again.
     */
    public static final SqlText STEP = SqlText.of("""
            with step as (
              select distinct household_id, case when :forth then from_branch else to_branch end as here,
                     case when :forth then to_branch else from_branch end as there
                from people.household_member join reorganisation.going using (person_id)
                join people.household on household.id = household_id and household.branch_id = to_branch
               where plan = :plan)""");

    private HouseholdSteps() {}
}
