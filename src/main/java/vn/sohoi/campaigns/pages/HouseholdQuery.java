package vn.sohoi.campaigns.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.Criterion;
import vn.sohoi.campaigns.HelpPlan;
import vn.sohoi.campaigns.HelpPlans;
import vn.sohoi.campaigns.HouseholdResults;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYearId;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.StepKind;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.Ink;

/** What the page of a household's year shows to its reader. */
@Component
class HouseholdQuery {
    private final HouseholdYears years;
    private final HouseholdResults results;
    private final HelpPlans plans;
    private final CampaignWords words;

    HouseholdQuery(HouseholdYears years, HouseholdResults results, HelpPlans plans, CampaignWords words) {
        this.years = years;
        this.results = results;
        this.plans = plans;
        this.words = words;
    }

    HouseholdPage of(
            HouseholdYearId id, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var found = years.find(id, actor);
        var criteria = years.criteria(id, actor);
        var planned = plans.of(id, actor);
        int year = years.yearOf(id, actor);
        boolean writes = years.mayWrite(found.branch(), actor);
        var where = "?unit=" + found.branch() + "&nam=" + year;
        var plaque = results.plaque(id, actor)
                .map(one -> words.say(language, "campaigns.plaque-fixed", Ink.day(one.day()), one.decision()));
        boolean corrects = found.result() != null && results.mayConclude(found.branch(), actor);
        boolean all = found.result() != null && found.result().isEmpty();
        return new HouseholdPage(
                words.say(
                        language,
                        "campaigns.household-of",
                        found.head().isEmpty() ? words.say(language, "campaigns.name-erased") : found.head()),
                id.toString(),
                year,
                "/van-dong/ho" + where,
                words.unit(found.branch()),
                writes && found.result() == null
                        ? "/van-dong/ho/tham" + where + "&buoc=" + StepKind.BRANCH + "&ho=" + found.household()
                        : "",
                criteria.stream()
                        .map(one -> line(one, found.stands(), language))
                        .toList(),
                years.steps(id, actor).stream()
                        .map(step -> new HouseholdPage.StepLine(
                                words.say(language, "campaigns.step." + step.kind()),
                                words.seen(step, language),
                                Ink.day(step.day()),
                                step.reason()))
                        .toList(),
                planned.stream()
                        .map(plan -> line(plan, criteria, writes, language))
                        .toList(),
                writes ? unplanned(found, criteria, planned, language) : Map.of(),
                plaque.orElse(""),
                new HouseholdPage.May(corrects, writes && all && plaque.isEmpty(), writes && plaque.isPresent()),
                form,
                errors);
    }

    private HouseholdPage.CriterionLine line(Criterion one, @Nullable List<Integer> stands, Locale language) {
        if (stands == null)
            return new HouseholdPage.CriterionLine(
                    one.number(), one.wording().in(language), "", words.say(language, "campaigns.not-seen"));
        boolean met = !stands.contains(one.number());
        return new HouseholdPage.CriterionLine(
                one.number(),
                one.wording().in(language),
                met ? "done" : "wrong",
                words.say(language, met ? "campaigns.met" : "campaigns.unmet"));
    }

    private HouseholdPage.PlanLine line(HelpPlan plan, List<Criterion> criteria, boolean writes, Locale language) {
        var met = plan.metOn();
        return new HouseholdPage.PlanLine(
                wording(plan.criterion(), criteria, language),
                plan.what(),
                plan.helper(),
                words.say(language, "campaigns.due", Ink.day(plan.due())),
                met == null ? "" : words.say(language, "campaigns.met-on", Ink.day(met)),
                writes ? "/van-dong/ke-hoach/" + plan.id() : "");
    }

    private static Map<String, String> unplanned(
            HouseholdYear found, List<Criterion> criteria, List<HelpPlan> planned, Locale language) {
        var unplanned = new LinkedHashMap<String, String>();
        var stands = found.stands();
        if (stands == null) return unplanned;
        for (int number : stands)
            if (planned.stream().noneMatch(plan -> plan.criterion() == number))
                unplanned.put(String.valueOf(number), wording(number, criteria, language));
        return unplanned;
    }

    private static String wording(int number, List<Criterion> criteria, Locale language) {
        return criteria.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(one -> number + ". " + one.wording().in(language))
                .orElse(String.valueOf(number));
    }
}
