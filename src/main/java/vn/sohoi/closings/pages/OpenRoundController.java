package vn.sohoi.closings.pages;

import static vn.sohoi.closings.pages.OpenRoundForm.said;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.NewRound;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Asks the units beneath for their figures of a period. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class OpenRoundController {
    /** What nearly every report begins with. */
    private static final List<String> USUAL =
            List.of("members", "admitted", "departed", "women-18", "coverage", "core-members");

    private final Closings closings;
    private final Figures figures;
    private final RoundWords words;
    private final Texts texts;
    private final Clock clock;

    OpenRoundController(Closings closings, Figures figures, RoundWords words, Texts texts, Clock clock) {
        this.closings = closings;
        this.figures = figures;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(RoundsController.PAGE + "/mo")
    OpenRoundPage form(Actor actor, Locale language) {
        var today = LocalDate.now(clock);
        var quarter = today.getYear() + "-Q" + ((today.getMonthValue() + 2) / 3);
        var end = Period.parse(quarter).until();
        var form = new OpenRoundForm(quarter, Ink.day(end.plusDays(4)), USUAL);
        return page(form, Map.of(), actor, language);
    }

    @PostMapping(RoundsController.PAGE + "/mo")
    Object open(@ModelAttribute OpenRoundForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var period = period(form, errors, language);
        var deadline = deadline(form, errors, language);
        if (period == null || deadline == null) return page(form, errors, actor, language);
        try {
            var round = closings.open(new NewRound(unit(actor), period, deadline, form.chosen()), actor);
            return "redirect:" + RoundsController.PAGE + "/" + round;
        } catch (Refused refused) {
            var field =
                    refused.key().contains("deadline") ? "han" : refused.key().contains("indicator") ? "chiSo" : "ky";
            errors.put(field, texts.say(language, refused));
            return page(form, errors, actor, language);
        }
    }

    private OpenRoundPage page(OpenRoundForm form, Map<String, String> errors, Actor actor, Locale language) {
        var choices = figures.asked(lastDay(form)).stream()
                .map(one -> new OpenRoundPage.Choice(
                        one.code(),
                        figures.name(one.code(), language),
                        form.chosen().contains(one.code())))
                .toList();
        return new OpenRoundPage(
                texts.say(language, "closings.open"),
                words.unit(unit(actor), LocalDate.now(clock)),
                form,
                choices,
                errors);
    }

    /** Of the period that is typed; today while it cannot be read. */
    private LocalDate lastDay(OpenRoundForm form) {
        try {
            return Period.parse(said(form.ky())).lastDay();
        } catch (Refused unreadable) {
            return LocalDate.now(clock);
        }
    }

    private static UnitId unit(Actor actor) {
        var unit = actor.unit();
        if (unit == null) throw new NotFound();
        return unit;
    }

    private @Nullable Period period(OpenRoundForm form, Map<String, String> errors, Locale language) {
        try {
            return Period.parse(said(form.ky()));
        } catch (Refused unreadable) {
            errors.put("ky", texts.say(language, "closings.no-period"));
            return null;
        }
    }

    private @Nullable LocalDate deadline(OpenRoundForm form, Map<String, String> errors, Locale language) {
        var deadline = TypedDay.of(form.han());
        if (deadline == null) errors.put("han", texts.say(language, "closings.no-deadline"));
        return deadline;
    }
}
