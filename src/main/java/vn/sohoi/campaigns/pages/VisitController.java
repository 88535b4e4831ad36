package vn.sohoi.campaigns.pages;

import static vn.sohoi.campaigns.pages.CampaignWords.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.Criterion;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.Mark;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/**
 * Looks at one household after the other, by tapping. What was said before stands beside and is never filled in; what nobody
 * tapped is not taken for anything.
 */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class VisitController {
    private final HouseholdYears years;
    private final VisitQuery query;
    private final CampaignWords words;

    VisitController(HouseholdYears years, VisitQuery query, CampaignWords words) {
        this.years = years;
        this.query = query;
        this.words = words;
    }

    @GetMapping("/van-dong/ho/tham")
    Object visit(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String buoc,
            @RequestParam(defaultValue = "") String ho,
            @RequestParam(defaultValue = "") String xong,
            Actor actor,
            Locale language) {
        var asked = AskedHouseholds.of(unit, nam, buoc, actor, words.today());
        var street = query.street(asked, actor);
        var household = street.named(ho);
        if (household.isEmpty()) return "redirect:/van-dong/ho/cham" + asked.query();
        var told = query.told(street, xong, actor, language);
        return query.page(street, household.get(), told, Map.of(), Map.of(), actor, language);
    }

    @PostMapping("/van-dong/ho/tham")
    Object visited(
            @vn.sohoi.web.Asked({"unit", "nam", "buoc", "ho", "ngay", "why", "c[1-9]"}) @RequestParam
                    Map<String, String> form,
            Actor actor,
            Locale language) {
        var asked = AskedHouseholds.of(form, actor, words.today());
        var street = query.street(asked, actor);
        var household = street.one(said(form.get("ho")));
        var next = street.after(household);
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("ngay", form.get("ngay"), errors, language);
        var mark = mark(household, errors.isEmpty() ? day : words.today(), form, errors, language);
        if (errors.isEmpty())
            try {
                years.say(household.branch(), asked.year(), asked.step(), List.of(mark), day, actor);
                return "redirect:" + (next.isEmpty() ? asked.all() : next + "&xong=" + household.household());
            } catch (Refused refused) {
                if (!refused.key().startsWith("campaigns.error.")) throw refused;
                errors.put(field(refused), words.say(language, refused));
            }
        return query.page(street, household, "", form, errors, actor, language);
    }

    /** What was tapped; criteria without an answer get one sentence. */
    private Mark mark(
            HouseholdYear household,
            LocalDate day,
            Map<String, String> form,
            Map<String, String> errors,
            Locale language) {
        var failed = new ArrayList<Integer>();
        var unclear = new ArrayList<Integer>();
        var silent = new ArrayList<Criterion>();
        for (var one : query.criteria(household, day))
            switch (said(form.get(Answer.field(one)))) {
                case "MET" -> {}
                case "FAILED" -> failed.add(one.number());
                case "UNCLEAR" -> unclear.add(one.number());
                default -> silent.add(one);
            }
        if (!silent.isEmpty()) {
            var numbers = silent.stream().map(Criterion::number).toList();
            errors.put(
                    Answer.field(silent.getFirst()),
                    words.say(language, "campaigns.error.not-tapped", CampaignWords.numbers(numbers)));
        }
        return new Mark(household.household(), failed, unclear, said(form.get("why")));
    }

    private static String field(Refused refused) {
        return switch (refused.key()) {
            case "campaigns.error.reason" -> "why";
            case "campaigns.error.day-of-year" -> "ngay";
            default -> "c1";
        };
    }
}
