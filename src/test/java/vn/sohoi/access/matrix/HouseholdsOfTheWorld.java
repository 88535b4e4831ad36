package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sohoi.access.Scopes;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.campaigns.HelpPlans;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.Mark;
import vn.sohoi.campaigns.NewPlan;
import vn.sohoi.campaigns.PlanId;
import vn.sohoi.campaigns.Recheck;
import vn.sohoi.campaigns.Samples;
import vn.sohoi.campaigns.StepKind;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** The year of each branch's household: criteria that are not met, a plan that goes on, the commune's sample. */
class HouseholdsOfTheWorld {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final int YEAR = 2025;

    private final HouseholdYears years;
    private final HelpPlans plans;
    private final Samples samples;
    private final Campaigns campaigns;
    private final HelpOfTheWorld help;
    private final Beside beside;

    HouseholdsOfTheWorld(
            HouseholdYears years,
            HelpPlans plans,
            Samples samples,
            Campaigns campaigns,
            HelpOfTheWorld help,
            Beside beside) {
        this.years = years;
        this.plans = plans;
        this.samples = samples;
        this.campaigns = campaigns;
        this.help = help;
        this.beside = beside;
    }

    /** What the facades do only at the end of a year or when somebody is erased. */
    record Beside(Db db, Scopes scopes) {
        void lie() {
            scopes.numbers(() -> db.sql("""
                    with kept as (
                      insert into campaigns.let_go (household_id, branch_id, day)
                      select household_id, branch_id, '2026-01-01' from campaigns.household_year)
                    insert into campaigns.plaque (household_year_id, household_id, branch_id, day, decision, author)
                    select id, household_id, branch_id, '2025-12-20', 'QĐ thử', 'matrix' from campaigns.household_year""").update());
        }
    }

    void stand(World world, Map<String, String> known) {
        for (var branch : List.of("aaa", "aab", "aba", "baa")) {
            say(branch, StepKind.BRANCH, world);
            var id = Objects.requireNonNull(household(branch, world).id());
            known.put("household-year " + branch, id.toString());
            known.put("visited " + branch, household(branch, world).household().toString());
            known.put("street " + branch, world.unit(branch).toString());
            known.put(
                    "help-plan " + branch,
                    plan(branch, 1, household(branch, world)).toString());
            help.give(branch, world.unit(branch), household(branch, world).household(), known);
        }
        for (var commune : List.of("aa", "ba")) samples.draw(world.unit(commune), YEAR, 100, 1, Actor.MACHINE);
        say("aaa", StepKind.COMMUNE, world);
        unclear("aab", world);
        known.put("campaign ", campaigns.all(Actor.MACHINE).getFirst().id().toString());
        beside.lie();
    }

    private PlanId plan(String branch, int criterion, HouseholdYear household) {
        var help = new NewPlan(
                criterion, "Giúp " + Canary.guarded(branch), "Tổ " + Canary.guarded(branch), DAY.plusMonths(1));
        var plan = plans.make(Objects.requireNonNull(household.id()), help, Actor.MACHINE);
        plans.lookAgain(plan, new Recheck(DAY, false, DAY.plusYears(1), Canary.guarded(branch)), Actor.MACHINE);
        return plan;
    }

    private void say(String branch, StepKind kind, World world) {
        var mark = new Mark(household(branch, world).household(), List.of(1, 4), Canary.guarded(branch));
        years.say(world.unit(branch), YEAR, kind, List.of(mark), DAY, Actor.MACHINE);
    }

    private void unclear(String branch, World world) {
        var mark = new Mark(household(branch, world).household(), List.of(1), List.of(4), Canary.guarded(branch));
        years.say(world.unit(branch), YEAR, StepKind.SELF, List.of(mark), DAY, Actor.MACHINE);
    }

    private HouseholdYear household(String branch, World world) {
        return years.of(world.unit(branch), YEAR, Actor.MACHINE).getFirst();
    }
}
