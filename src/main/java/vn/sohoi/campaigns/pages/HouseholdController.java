package vn.sohoi.campaigns.pages;

import static vn.sohoi.campaigns.pages.CampaignWords.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.sohoi.campaigns.HouseholdResults;
import vn.sohoi.campaigns.HouseholdYearId;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.NewPlan;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** One household's year: what was said by whom, what is done about what is not met, and its plaque. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class HouseholdController {
    private final HouseholdYears years;
    private final HouseholdResults results;
    private final HelpPlans plans;
    private final HouseholdQuery query;
    private final CampaignWords words;

    HouseholdController(
            HouseholdYears years,
            HouseholdResults results,
            HelpPlans plans,
            HouseholdQuery query,
            CampaignWords words) {
        this.years = years;
        this.results = results;
        this.plans = plans;
        this.query = query;
        this.words = words;
    }

    @GetMapping("/van-dong/ho/{id}")
    @FreshProof
    @Can(purpose = Purpose.HARDSHIP, act = Act.READ)
    HouseholdPage household(@PathVariable UUID id, Actor actor, Locale language) {
        return query.of(new HouseholdYearId(id), Map.of(), Map.of(), actor, language);
    }

    @PostMapping("/van-dong/ho/{id}/ke-hoach")
    Object plan(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String criterion,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String helper,
            @RequestParam(defaultValue = "") String due,
            Actor actor,
            Locale language) {
        var year = new HouseholdYearId(id);
        years.find(year, actor);
        var typed = Map.of("criterion", criterion, "what", what, "helper", helper, "due", due);
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("due", due, errors, language);
        int number = criterion.matches("[1-9]") ? Integer.parseInt(criterion) : 0;
        return done(
                year,
                typed,
                errors,
                actor,
                language,
                () -> plans.make(year, new NewPlan(number, said(what), said(helper), day), actor));
    }

    @PostMapping("/van-dong/ho/{id}/sua")
    @Can(purpose = Purpose.HARDSHIP, act = Act.APPROVE)
    Object correct(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String failed,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        var year = new HouseholdYearId(id);
        years.find(year, actor);
        var errors = new LinkedHashMap<String, String>();
        if (!failed.strip().matches("[0-9][0-9 ,.;]*"))
            errors.put("failed", words.say(language, "campaigns.error.failed", ""));
        return done(
                year,
                Map.of("failed", failed, "reason", reason),
                errors,
                actor,
                language,
                () -> results.correct(year, Asked.numbers(failed), reason, words.today(), actor));
    }

    @PostMapping("/van-dong/ho/{id}/bien")
    Object plaque(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fixed,
            @RequestParam(defaultValue = "") String decision,
            Actor actor,
            Locale language) {
        var year = new HouseholdYearId(id);
        years.find(year, actor);
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("fixed", fixed, errors, language);
        return done(
                year,
                Map.of("fixed", fixed, "decision", decision),
                errors,
                actor,
                language,
                () -> results.fixPlaque(year, day, decision, actor));
    }

    private Object done(
            HouseholdYearId id,
            Map<String, String> typed,
            Map<String, String> errors,
            Actor actor,
            Locale language,
            Runnable act) {
        if (!errors.isEmpty()) return query.of(id, typed, errors, actor, language);
        try {
            act.run();
            return "redirect:/van-dong/ho/" + id;
        } catch (Refused refused) {
            if (!refused.key().startsWith("campaigns.error.")) throw refused;
            return query.of(
                    id, typed, Map.of(field(refused.key(), typed), words.say(language, refused)), actor, language);
        }
    }

    /** The field that a refusal is about, of those that the form has. */
    private static String field(String key, Map<String, String> typed) {
        var field = switch (key) {
            case "campaigns.error.what" -> "what";
            case "campaigns.error.helper" -> "helper";
            case "campaigns.error.reason" -> "reason";
            case "campaigns.error.decision" -> "decision";
            case "campaigns.error.day-of-year" -> typed.containsKey("fixed") ? "fixed" : "reason";
            default -> "";
        };
        if (typed.containsKey(field)) return field;
        return List.of("criterion", "failed", "fixed").stream()
                .filter(typed::containsKey)
                .findFirst()
                .orElseThrow();
    }
}
