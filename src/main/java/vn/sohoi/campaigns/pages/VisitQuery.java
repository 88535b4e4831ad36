package vn.sohoi.campaigns.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.campaigns.Criterion;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.Step;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.Ink;

/** What stands on the page of a visit to one household, and which one is visited next. */
@Component
class VisitQuery {
    private final HouseholdYears years;
    private final Campaigns campaigns;
    private final CampaignWords words;

    VisitQuery(HouseholdYears years, Campaigns campaigns, CampaignWords words) {
        this.years = years;
        this.campaigns = campaigns;
        this.words = words;
    }

    Street street(AskedHouseholds asked, Actor actor) {
        return new Street(asked, years.of(asked.unit(), asked.year(), actor));
    }

    /** What the household is asked on the day. */
    List<Criterion> criteria(HouseholdYear household, LocalDate day) {
        return campaigns.criteria(
                campaigns.ofHouseholds(household.branch(), day).id(), day);
    }

    VisitPage page(
            Street street,
            HouseholdYear household,
            String told,
            Map<String, String> form,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var asked = street.asked();
        var day = years.lastDay(asked.year());
        var typed = new LinkedHashMap<>(form);
        typed.putIfAbsent("ngay", Ink.day(day));
        var last = last(household, actor);
        return new VisitPage(
                asked,
                household.head().isEmpty() ? words.say(language, "campaigns.name-erased") : household.head(),
                household.household().toString(),
                words.say(
                        language,
                        "campaigns.visits-left." + asked.step(),
                        street.waiting().size()),
                street.after(household),
                last == null
                        ? ""
                        : words.say(
                                language,
                                "campaigns.last-seen",
                                words.say(language, "campaigns.step." + last.kind()),
                                Ink.day(last.day())),
                told,
                criteria(household, day).stream()
                        .map(one -> new VisitPage.Line(
                                Answer.field(one),
                                one.number() + ". " + one.wording().in(language),
                                last == null ? "" : before(last, one, language)))
                        .toList(),
                Answer.words(words, language),
                typed,
                errors);
    }

    /** What became of the household at the visit just before. */
    String told(Street street, String named, Actor actor, Locale language) {
        if (named.isEmpty()) return "";
        var household = street.one(named);
        var last = last(household, actor);
        return last == null
                ? ""
                : words.say(
                        language,
                        last.unclear().isEmpty() ? "campaigns.visit-kept" : "campaigns.visit-unclear",
                        household.head(),
                        words.seen(last, language));
    }

    private @Nullable Step last(HouseholdYear household, Actor actor) {
        var id = household.id();
        var steps = id == null ? List.<Step>of() : years.steps(id, actor);
        return steps.isEmpty() ? null : steps.getLast();
    }

    private String before(Step last, Criterion one, Locale language) {
        var answer = last.failed().contains(one.number())
                ? Answer.FAILED
                : last.unclear().contains(one.number()) ? Answer.UNCLEAR : Answer.MET;
        return words.say(
                language,
                "campaigns.last-time",
                Objects.requireNonNull(Answer.words(words, language).get(answer.name())));
    }
}
