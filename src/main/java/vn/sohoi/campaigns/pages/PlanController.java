package vn.sohoi.campaigns.pages;

import static vn.sohoi.campaigns.pages.CampaignWords.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.HelpPlans;
import vn.sohoi.campaigns.PlanId;
import vn.sohoi.campaigns.Recheck;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** What is to be done about criteria that are not met, and looking at one again. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class PlanController {
    private static final String MET = "MET";
    private static final String UNMET = "UNMET";

    private final HelpPlans plans;
    private final CampaignWords words;

    PlanController(HelpPlans plans, CampaignWords words) {
        this.plans = plans;
        this.words = words;
    }

    @GetMapping("/van-dong/ke-hoach")
    @Can(purpose = Purpose.HARDSHIP, act = Act.READ)
    PlansPage plans(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var id = actor.unitOr(unit);
        return new PlansPage(
                words.unit(id),
                plans.missing(id, actor).stream()
                        .map(one -> new PlansPage.Line(
                                one.head(),
                                "/van-dong/ho/" + one.year(),
                                words.say(
                                        language,
                                        "campaigns.criterion-of-year",
                                        one.criterion(),
                                        String.valueOf(one.yearOf())),
                                "",
                                false))
                        .toList(),
                plans.open(id, actor).stream()
                        .map(one -> new PlansPage.Line(
                                one.head(),
                                "/van-dong/ho/" + one.year(),
                                words.say(language, "campaigns.plan-line", one.what(), one.helper()),
                                Ink.day(one.due()),
                                one.due().isBefore(words.today())))
                        .toList());
    }

    @GetMapping("/van-dong/ke-hoach/{id}")
    @FreshProof
    LookPage form(@PathVariable UUID id, Actor actor, Locale language) {
        return page(new PlanId(id), Map.of("seen", Ink.day(words.today())), Map.of(), actor, language);
    }

    @PostMapping("/van-dong/ke-hoach/{id}")
    Object look(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            Locale language) {
        var plan = plans.find(new PlanId(id), actor);
        var typed = Map.of("seen", seen, "outcome", outcome, "next", next, "note", note);
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("seen", seen, errors, language);
        var due = said(next).isEmpty() ? null : words.day("next", next, errors, language);
        if (!outcome.equals(MET) && !outcome.equals(UNMET))
            errors.put("outcome", words.say(language, "campaigns.error.outcome"));
        if (!errors.isEmpty()) return page(plan.id(), typed, errors, actor, language);
        try {
            plans.lookAgain(plan.id(), new Recheck(day, outcome.equals(MET), due, note), actor);
            return "redirect:/van-dong/ho/" + plan.year();
        } catch (Refused refused) {
            if (!refused.key().startsWith("campaigns.error.")) throw refused;
            var field = refused.key().equals("campaigns.error.next-look") ? "next" : "seen";
            return page(plan.id(), typed, Map.of(field, words.say(language, refused)), actor, language);
        }
    }

    private LookPage page(
            PlanId id, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var plan = plans.find(id, actor);
        var outcomes = new LinkedHashMap<String, String>();
        outcomes.put("", words.say(language, "campaigns.choose"));
        outcomes.put(MET, words.say(language, "campaigns.met-now"));
        outcomes.put(UNMET, words.say(language, "campaigns.unmet-still"));
        return new LookPage(
                id.toString(),
                plan.head(),
                "/van-dong/ho/" + plan.year(),
                words.say(language, "campaigns.plan-line", plan.what(), plan.helper()),
                outcomes,
                form,
                errors);
    }
}
