package vn.sohoi.campaigns.works.pages;

import java.util.HashMap;
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
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.campaigns.pages.YearSums;
import vn.sohoi.campaigns.works.Work;
import vn.sohoi.campaigns.works.WorkKind;
import vn.sohoi.campaigns.works.Works;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Asked;
import vn.sohoi.web.Ink;

/** Works of a year, with their figures, and registering one. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class WorksController {
    static final String HOME = "/van-dong/cong-trinh";
    private static final List<String> SUMS =
            List.of("community-works", "models-directive-05", "land-given", "days-given", "money-given");

    private final Works works;
    private final YearSums sums;
    private final FormWords words;

    WorksController(Works works, YearSums sums, FormWords words) {
        this.works = works;
        this.sums = sums;
        this.words = words;
    }

    @GetMapping(HOME)
    WorksPage year(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            Actor actor,
            Locale language) {
        int year = nam == null ? words.today().getYear() : nam;
        if (!Works.isYear(year, words.today())) throw new NotFound();
        var id = actor.unitOr(unit);
        var form = Map.of("begun", Ink.day(words.today()), "unit", id.toString());
        return page(id, year, form, Map.of(), new YearSums.Reading(actor, language));
    }

    @PostMapping(HOME)
    @Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
    Object register(
            @Asked({"title", "kind", "begun", "unit"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var asked = FormWords.unit(form.get("unit"));
        var unit = asked == null ? actor.unitOr(null) : asked;
        var reading = new YearSums.Reading(actor, language);
        var errors = new LinkedHashMap<String, String>();
        var begun = words.day("begun", form.getOrDefault("begun", ""), errors, language);
        int year = words.today().getYear();
        if (!errors.isEmpty()) return page(unit, year, form, errors, reading);
        try {
            var work = new Work.New(kind(form), unit, begun.getYear(), form.getOrDefault("title", ""), begun);
            return "redirect:" + HOME + "/" + works.register(work, actor);
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !refused.key().startsWith("campaigns.works.error.")) throw refused;
            return page(unit, year, form, Map.of(field(refused), words.say(language, refused)), reading);
        }
    }

    private static WorkKind kind(Map<String, String> form) {
        return WorkKind.MODEL.name().equals(form.get("kind")) ? WorkKind.MODEL : WorkKind.WORK;
    }

    private static String field(Refused refused) {
        if (refused.key().endsWith(".level")) return "unit";
        return refused.key().endsWith(".title") ? "title" : "begun";
    }

    private WorksPage page(
            UnitId unit, int year, Map<String, String> form, Map<String, String> errors, YearSums.Reading reading) {
        var actor = reading.actor();
        var own = words.unit(unit);
        boolean writes = works.mayWrite(unit, actor);
        var found = works.under(unit, year, actor);
        var names = words.names(found.stream().map(Work::unit).toList());
        return new WorksPage(
                own.name(),
                unit.value(),
                own.level().above(UnitLevel.COMMUNE),
                year,
                sums.of(SUMS, "campaigns.works.sum.", unit, year, reading),
                found.stream().map(one -> line(one, names, reading.language())).toList(),
                writes,
                writes ? words.unitsUnder(unit) : Map.of(),
                kinds(reading.language()),
                new HashMap<>(form),
                errors);
    }

    private WorksPage.Line line(Work one, Map<UnitId, String> names, Locale language) {
        var done = one.done();
        return new WorksPage.Line(
                one.title(),
                words.say(language, "campaigns.works.of." + one.kind()),
                HOME + "/" + one.id(),
                names.getOrDefault(one.unit(), ""),
                Ink.day(one.begun()),
                done == null ? "waiting" : "done",
                done == null
                        ? words.say(language, "campaigns.works.not-done." + one.kind())
                        : words.say(language, "campaigns.works.done-on." + one.kind(), Ink.day(done)));
    }

    private Map<String, String> kinds(Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : WorkKind.values()) kinds.put(kind.name(), words.say(language, "campaigns.works.of." + kind));
        return kinds;
    }
}
