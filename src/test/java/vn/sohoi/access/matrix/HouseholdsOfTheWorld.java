package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.campaigns.HelpPlans;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.Mark;
import vn.sohoi.campaigns.NewPlan;
import vn.sohoi.campaigns.Samples;
import vn.sohoi.campaigns.StepKind;
import vn.sohoi.kernel.Actor;

/** The year of each branch's household, with a criterion that is not met, a plan for it, and last year's sample and result. */
class HouseholdsOfTheWorld {
    private final HouseholdYears years;
    private final HelpPlans plans;
    private final Samples samples;
    private final Campaigns campaigns;

    HouseholdsOfTheWorld(HouseholdYears years, HelpPlans plans, Samples samples, Campaigns campaigns) {
        this.years = years;
        this.plans = plans;
        this.samples = samples;
        this.campaigns = campaigns;
    }

    void stand(World world, Map<String, String> known) {
        var day = LocalDate.of(2025, 11, 1);
        for (var branch : List.of("aaa", "aab", "aba", "baa")) {
            say(branch, StepKind.BRANCH, List.of(1, 4), world, day);
            var id = Objects.requireNonNull(household(branch, world).id());
            known.put("household-year " + branch, id.toString());
            var help =
                    new NewPlan(1, "Giúp " + Canary.guarded(branch), "Tổ " + Canary.guarded(branch), day.plusYears(1));
            known.put("plan " + branch, plans.make(id, help, Actor.MACHINE).toString());
        }
        for (var commune : List.of("aa", "ba")) samples.draw(world.unit(commune), 2025, 100, 1, Actor.MACHINE);
        known.put("campaign ", campaigns.all(Actor.MACHINE).getFirst().id().toString());
        say("aaa", StepKind.COMMUNE, List.of(1, 4), world, day);
    }

    private void say(String branch, StepKind kind, List<Integer> failed, World world, LocalDate day) {
        var mark = new Mark(household(branch, world).household(), failed, Canary.guarded(branch));
        years.say(world.unit(branch), 2025, kind, List.of(mark), day, Actor.MACHINE);
    }

    private HouseholdYear household(String branch, World world) {
        return years.of(world.unit(branch), 2025, Actor.MACHINE).getFirst();
    }
}
