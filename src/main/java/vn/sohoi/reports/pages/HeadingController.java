package vn.sohoi.reports.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.Headings;
import vn.sohoi.reports.Layout;
import vn.sohoi.web.Ink;

/** How the papers of a unit begin and end. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class HeadingController {
    private final Headings headings;
    private final Words words;

    HeadingController(Headings headings, Words words) {
        this.headings = headings;
        this.words = words;
    }

    @GetMapping("/the-thuc")
    HeadingPage heading(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor,
            Locale language) {
        var whose = unit == null ? Words.own(actor) : new UnitId(unit);
        var day = on == null ? words.today() : on;
        var form = HeadingForm.of(whose.value(), Ink.day(day), headings.on(whose, day));
        return page(whose, form, Map.of(), actor, language);
    }

    @PostMapping("/the-thuc")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object set(@ModelAttribute HeadingForm form, Actor actor, Locale language) {
        var whose = form.unit() == null ? Words.own(actor) : new UnitId(form.unit());
        var errors = new LinkedHashMap<String, String>();
        var on = words.day("on", form.on(), errors, language);
        if (on == null) return page(whose, form, errors, actor, language);
        try {
            headings.set(whose, on, form.heading(), actor);
            return "redirect:/the-thuc?unit=" + whose + "&on=" + Ink.day(on);
        } catch (Refused refused) {
            errors.put("issuer", words.say(language, refused));
            return page(whose, form, errors, actor, language);
        }
    }

    private HeadingPage page(UnitId whose, HeadingForm form, Map<String, String> errors, Actor actor, Locale language) {
        var layouts = new LinkedHashMap<String, String>();
        for (var layout : Layout.values()) layouts.put(layout.name(), words.say(language, "reports.layout." + layout));
        return new HeadingPage(
                words.say(language, "reports.heading-page"),
                words.unit(whose, words.today()),
                words.mayWrite(actor),
                form,
                layouts,
                headings.of(whose, actor).stream()
                        .map(one -> line(one, language))
                        .toList(),
                errors);
    }

    private HeadingPage.Line line(Headings.Dated dated, Locale language) {
        var from = dated.valid().from();
        var until = dated.valid().until();
        var begins = from == null ? "" : Ink.day(from);
        var days = until == null
                ? words.say(language, "reports.from-on", begins)
                : words.say(language, "reports.from-to", begins, Ink.day(until.minusDays(1)));
        return new HeadingPage.Line(
                days,
                words.say(language, "reports.layout." + dated.heading().layout()),
                dated.heading().superior(),
                dated.heading().issuer(),
                dated.login());
    }
}
