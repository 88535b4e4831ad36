package vn.sohoi.campaigns.recognition.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.campaigns.pages.YearSums;
import vn.sohoi.campaigns.recognition.Recognitions;
import vn.sohoi.campaigns.recognition.Review;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.web.Ink;

/** How many members were named in a year's reviews, by the units beneath, and which branches held one. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class RecognitionController {
    static final String HOME = "/van-dong/binh-xet";
    private static final List<String> CODES = List.of("members", "members-four-virtues", "four-virtues-share");

    private static final String SUM = "campaigns.recognition.sum.";

    private final Recognitions recognitions;
    private final Campaigns campaigns;
    private final YearSums sums;
    private final FormWords words;

    RecognitionController(Recognitions recognitions, Campaigns campaigns, YearSums sums, FormWords words) {
        this.recognitions = recognitions;
        this.campaigns = campaigns;
        this.sums = sums;
        this.words = words;
    }

    @GetMapping(HOME)
    RecognitionPage year(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            Actor actor,
            Locale language) {
        int year = nam == null ? words.today().getYear() : nam;
        if (!Recognitions.isYear(year, words.today())) throw new NotFound();
        var id = actor.unitOr(unit);
        var day = recognitions.lastDay(year);
        var reading = new YearSums.Reading(actor, language);
        var beneath = sums.beneath(CODES, SUM, id, day, reading);
        var some = beneath.keySet().stream().map(Unit::id).collect(Collectors.toSet());
        some.add(id);
        var held = recognitions.held(id, some, year, actor);
        return new RecognitionPage(
                words.unit(id).name(),
                id.value(),
                year,
                campaigns.ofWomen(id, day).map(one -> one.name().in(language)).orElse(""),
                sums.on(CODES, SUM, id, day, reading),
                sheet(id, year, actor),
                held(held.get(id)),
                beneath.entrySet().stream()
                        .map(child -> line(child, year, held, actor))
                        .toList());
    }

    private RecognitionPage.Line line(
            Map.Entry<Unit, List<YearSums.Sum>> child, int year, Map<UnitId, Review> held, Actor actor) {
        var unit = child.getKey();
        var sheet = sheet(unit.id(), year, actor);
        return new RecognitionPage.Line(
                unit.name(),
                sheet.isEmpty() ? HOME + "?unit=" + unit.id() + "&nam=" + year : sheet,
                child.getValue(),
                held(held.get(unit.id())));
    }

    /** Where women of the unit are named; empty where the reader names none. */
    private String sheet(UnitId unit, int year, Actor actor) {
        return recognitions.mayName(unit, actor) ? HOME + "/" + unit + "?nam=" + year : "";
    }

    private static String held(@Nullable Review review) {
        return review == null ? "" : Ink.day(review.day());
    }
}
