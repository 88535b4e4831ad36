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
import vn.sohoi.campaigns.StepKind;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
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

    /** What the form asks about: whose households, of which year, who speaks, and whether of one alone. */
    private record About(UnitId unit, int year, StepKind step, String one) {
        String address() {
            return "/van-dong/ho/cham?unit=" + unit + "&nam=" + year + "&buoc=" + step;
        }
    }

    @GetMapping("/van-dong/ho/cham")
    MarkPage form(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String buoc,
            @RequestParam(defaultValue = "") String ho,
            Actor actor,
            Locale language) {
        var about = new About(actor.unitOr(unit), Asked.year(nam, words.today()), Asked.step(buoc), ho);
        return page(about, Map.of(), Map.of(), actor, language);
    }

    @PostMapping("/van-dong/ho/cham")
    Object mark(
            @vn.sohoi.web.Asked({"unit", "nam", "buoc", "ho", "ngay", "[cl]-[0-9a-f-]{36}"}) @RequestParam
                    Map<String, String> form,
            Actor actor,
            Locale language) {
        var about = about(form, actor);
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("ngay", form.get("ngay"), errors, language);
        var marks = new ArrayList<Mark>();
        for (var household : turn(about, actor)) {
            var id = household.household().toString();
            var typed = said(form.get("c-" + id));
            if (typed.isEmpty()) continue;
            if (typed.matches("[0-9][0-9 ,.;]*"))
                marks.add(new Mark(household.household(), Asked.numbers(typed), said(form.get("l-" + id))));
            else errors.put("c-" + id, words.say(language, "campaigns.error.failed", household.head()));
        }
        if (marks.isEmpty() && errors.isEmpty())
            errors.put("ngay", words.say(language, "campaigns.error.nothing-marked"));
        if (!errors.isEmpty()) return page(about, form, errors, actor, language);
        try {
            years.say(about.unit(), about.year(), about.step(), marks, day, actor);
            return "redirect:" + (about.one().isEmpty() ? about.address() : "/van-dong/ho?unit=" + about.unit());
        } catch (Refused refused) {
            if (!refused.key().startsWith("campaigns.error.")) throw refused;
            errors.put(field(refused), words.say(language, refused));
            return page(about, form, errors, actor, language);
        }
    }

    private About about(Map<String, String> form, Actor actor) {
        var unit = said(form.get("unit"));
        var year = said(form.get("nam"));
        if (!unit.matches("\\d{1,18}") || !year.matches("\\d{4}")) throw new NotFound();
        return new About(
                actor.unitOr(Long.valueOf(unit)),
                Asked.year(Integer.valueOf(year), words.today()),
                Asked.step(said(form.get("buoc"))),
                said(form.get("ho")));
    }

    /** Whose turn it is: of the step's kind nothing was said yet, and there is no result; of one alone it is always hers. */
    private List<HouseholdYear> turn(About about, Actor actor) {
        return years.of(about.unit(), about.year(), actor).stream()
                .filter(one -> about.one().isEmpty()
                        ? one.result() == null
                                && one.said(about.step()) == null
                                && (about.step() != StepKind.COMMUNE || one.drawn())
                        : one.household().toString().equals(about.one()))
                .toList();
    }

    /** The field of the household that a refusal names; else the day. */
    private static String field(Refused refused) {
        if (refused.arguments().size() < 2) return "ngay";
        return (refused.key().equals("campaigns.error.reason") ? "l-" : "c-")
                + refused.arguments().getLast();
    }

    private MarkPage page(
            About about, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var turn = turn(about, actor);
        var day = years.lastDay(about.year());
        var campaign = campaigns.ofHouseholds(about.unit(), day);
        return new MarkPage(
                words.unit(about.unit()),
                about.unit().value(),
                about.year(),
                about.step(),
                Objects.requireNonNullElse(form.get("ngay"), Ink.day(day)),
                campaigns.criteria(campaign.id(), day).stream()
                        .map(one -> one.number() + ". " + one.wording().in(language))
                        .toList(),
                turn.stream()
                        .limit(MOST)
                        .map(one -> line(one, about, form, language))
                        .toList(),
                Math.max(0, turn.size() - MOST),
                about.one(),
                errors);
    }

    private MarkPage.Line line(HouseholdYear one, About about, Map<String, String> form, Locale language) {
        var id = one.household().toString();
        var before = one.said(about.step()) != null ? one.said(about.step()) : one.saidBefore(about.step());
        return new MarkPage.Line(
                id, one.head(), words.stands(before, language), said(form.get("c-" + id)), said(form.get("l-" + id)));
    }
}
