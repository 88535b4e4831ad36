package vn.sohoi.campaigns.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.campaigns.Certificates;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** How member households of a unit stand: in figures for everybody, by name for who helps there. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class HouseholdsController {
    private static final String ALL = "member-households";
    private static final String MEETING = "households-5-no-3-clean";
    private static final String SHARE = "households-5-no-3-clean-share";
    private static final String UNREACHED = "households-not-reached";

    private final HouseholdYears years;
    private final Campaigns campaigns;
    private final Certificates certificates;
    private final Figures figures;
    private final Units units;
    private final CampaignWords words;

    HouseholdsController(
            HouseholdYears years,
            Campaigns campaigns,
            Certificates certificates,
            Figures figures,
            Units units,
            CampaignWords words) {
        this.years = years;
        this.campaigns = campaigns;
        this.certificates = certificates;
        this.figures = figures;
        this.units = units;
        this.words = words;
    }

    @GetMapping("/van-dong/ho")
    HouseholdsPage households(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        int year = Asked.year(nam, words.today());
        var day = years.lastDay(year);
        var own = units.onOrLast(id, day);
        var below = new LinkedHashMap<Unit, Map<String, Figure>>();
        for (var code : List.of(ALL, MEETING, SHARE, UNREACHED))
            figures.children(Question.on(code, id, day), actor)
                    .forEach((child, figure) ->
                            below.computeIfAbsent(child, one -> new HashMap<>()).put(code, figure));
        boolean branch = own.level() == UnitLevel.BRANCH || own.level() == UnitLevel.GROUP;
        boolean sees = years.maySee(id, actor);
        boolean named = branch && sees;
        boolean writes = named && years.mayWrite(id, actor);
        var where = "?unit=" + id + "&nam=" + year;
        return new HouseholdsPage(
                own.name(),
                id.value(),
                year,
                campaigns.ofHouseholds(id, day).name().in(language),
                sums(code -> figures.answer(Question.on(code, id, day), actor), id, year, language),
                below.entrySet().stream()
                        .map(child -> new HouseholdsPage.Below(
                                child.getKey().name(),
                                "/van-dong/ho?unit=" + child.getKey().id() + "&nam=" + year,
                                sums(child.getValue()::get, child.getKey().id(), year, language)))
                        .toList(),
                named
                        ? years.of(id, year, actor).stream()
                                .map(one -> line(one, language))
                                .toList()
                        : null,
                sees ? failing(id, year, actor, language) : Map.of(),
                new HouseholdsPage.Ways(
                        writes ? "/van-dong/ho/tham" + where + "&buoc=BRANCH" : "",
                        writes ? "/van-dong/ho/cham" + where + "&buoc=SELF" : "",
                        sees && own.level() == UnitLevel.COMMUNE ? "/van-dong/ho/mau" + where : "",
                        certificates.arePrintable(id, year, actor) ? "/van-dong/ho/giay.docx" + where : ""));
    }

    /** Each criterion in the words of the unit's campaign, by number. */
    private Map<String, Integer> failing(UnitId unit, int year, Actor actor, Locale language) {
        var day = years.lastDay(year);
        var failing = new LinkedHashMap<String, Integer>();
        var counts = years.failing(unit, year, actor);
        for (var one : campaigns.criteria(campaigns.ofHouseholds(unit, day).id(), day))
            failing.put(one.number() + ". " + one.wording().in(language), counts.getOrDefault(one.number(), 0));
        return failing;
    }

    private HouseholdsPage.Sums sums(
            java.util.function.Function<String, @Nullable Figure> of, UnitId unit, int year, Locale language) {
        return new HouseholdsPage.Sums(
                number(ALL, of, unit, year, language),
                number(MEETING, of, unit, year, language),
                number(SHARE, of, unit, year, language),
                number(UNREACHED, of, unit, year, language));
    }

    private HouseholdsPage.Number number(
            String code,
            java.util.function.Function<String, @Nullable Figure> of,
            UnitId unit,
            int year,
            Locale language) {
        var figure = of.apply(code);
        var value = figure == null ? null : figure.value();
        var written = value == null
                ? "\u2013"
                : code.equals(SHARE) ? words.percent(value, language) : words.number(value.longValue(), language);
        return new HouseholdsPage.Number(written, FigureAddress.of(Question.on(code, unit, years.lastDay(year))));
    }

    private HouseholdsPage.Line line(HouseholdYear one, Locale language) {
        var id = one.id();
        return new HouseholdsPage.Line(
                one.head().isEmpty() ? words.say(language, "campaigns.name-erased") : one.head(),
                id == null ? "" : "/van-dong/ho/" + id,
                words.stands(one.self(), language),
                words.stands(one.branchSaid(), language),
                words.stands(one.communeSaid(), language),
                words.stands(one.result(), language),
                one.drawn());
    }
}
