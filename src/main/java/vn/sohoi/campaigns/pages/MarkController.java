package vn.sohoi.campaigns.pages;

import static vn.sohoi.campaigns.pages.CampaignWords.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.Mark;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** Marks households by keyboard: a number for each criterion that is not met, 0 for none, nothing for a house not yet seen. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class MarkController {
    /** As many as one sitting takes. */
    private static final int MOST = 40;

    private final HouseholdYears years;
    private final Campaigns campaigns;
    private final CampaignWords words;

    MarkController(HouseholdYears years, Campaigns campaigns, CampaignWords words) {
        this.years = years;
        this.campaigns = campaigns;
        this.words = words;
    }

    @GetMapping("/van-dong/ho/cham")
    MarkPage form(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String buoc,
            Actor actor,
            Locale language) {
        var asked = AskedHouseholds.of(unit, nam, buoc, actor, words.today());
        return page(asked, Map.of(), Map.of(), actor, language);
    }

    @PostMapping("/van-dong/ho/cham")
    Object mark(
            @vn.sohoi.web.Asked({"unit", "nam", "buoc", "ngay", "[cl]-[0-9a-f-]{36}"}) @RequestParam
                    Map<String, String> form,
            Actor actor,
            Locale language) {
        var asked = AskedHouseholds.of(form, actor, words.today());
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("ngay", form.get("ngay"), errors, language);
        var marks = new ArrayList<Mark>();
        for (var household : turn(asked, actor)) {
            var id = household.household().toString();
            var typed = said(form.get("c-" + id));
            if (typed.isEmpty()) continue;
            if (typed.matches("[0-9][0-9 ,.;]*"))
                marks.add(new Mark(household.household(), Asked.numbers(typed), said(form.get("l-" + id))));
            else errors.put("c-" + id, words.say(language, "campaigns.error.failed", household.head()));
        }
        if (marks.isEmpty() && errors.isEmpty())
            errors.put("ngay", words.say(language, "campaigns.error.nothing-marked"));
        if (!errors.isEmpty()) return page(asked, form, errors, actor, language);
        try {
            years.say(asked.unit(), asked.year(), asked.step(), marks, day, actor);
            return "redirect:/van-dong/ho/cham" + asked.query();
        } catch (Refused refused) {
            if (!refused.key().startsWith("campaigns.error.")) throw refused;
            errors.put(field(refused), words.say(language, refused));
            return page(asked, form, errors, actor, language);
        }
    }

    private List<HouseholdYear> turn(AskedHouseholds asked, Actor actor) {
        return years.waiting(asked.unit(), asked.year(), asked.step(), actor);
    }

    /** The field of the household that a refusal names; else the day. */
    private static String field(Refused refused) {
        if (refused.arguments().size() < 2) return "ngay";
        return (refused.key().equals("campaigns.error.reason") ? "l-" : "c-")
                + refused.arguments().getLast();
    }

    private MarkPage page(
            AskedHouseholds asked, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var turn = turn(asked, actor);
        var day = years.lastDay(asked.year());
        var campaign = campaigns.ofHouseholds(asked.unit(), day);
        return new MarkPage(
                words.unit(asked.unit()),
                asked.unit().value(),
                asked.year(),
                asked.step(),
                Objects.requireNonNullElse(form.get("ngay"), Ink.day(day)),
                campaigns.criteria(campaign.id(), day).stream()
                        .map(one -> one.number() + ". " + one.wording().in(language))
                        .toList(),
                turn.stream()
                        .limit(MOST)
                        .map(one -> line(one, asked, form, language))
                        .toList(),
                Math.max(0, turn.size() - MOST),
                errors);
    }

    private MarkPage.Line line(HouseholdYear one, AskedHouseholds asked, Map<String, String> form, Locale language) {
        var id = one.household().toString();
        var before = one.saidBefore(asked.step());
        return new MarkPage.Line(
                id,
                one.head(),
                "/van-dong/ho/tham" + asked.query() + "&ho=" + id,
                words.stands(before, language),
                said(form.get("c-" + id)),
                said(form.get("l-" + id)));
    }
}
