package vn.sohoi.indicators.pages;

import static vn.sohoi.indicators.pages.DeclareForm.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.indicators.Declaration;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** What the book cannot count is said here, with its source; it is shown as declared for ever. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class DeclareController {
    private final Figures figures;
    private final Questions questions;
    private final DeclareQuery page;
    private final Texts texts;

    DeclareController(Figures figures, Questions questions, DeclareQuery page, Texts texts) {
        this.figures = figures;
        this.questions = questions;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping("/so-lieu/{code}/khai")
    DeclarePage form(@PathVariable String code, @ModelAttribute DeclareForm form, Actor actor, Locale language) {
        return page.of(code, form, Map.of(), actor, language);
    }

    @PostMapping("/so-lieu/{code}/khai")
    Object declare(@PathVariable String code, @ModelAttribute DeclareForm form, Actor actor, Locale language) {
        var unit = page.unit(code, form, actor);
        var errors = new LinkedHashMap<String, String>();
        var day = day(form, errors, language);
        var value = said(form.value()).replaceAll("[. ]", "");
        if (!value.matches("\\d{1,12}")) errors.put("value", texts.say(language, "indicators.declare-no-value"));
        if (said(form.source()).isEmpty()) errors.put("source", texts.say(language, "indicators.declare-no-source"));
        if (day == null || !errors.isEmpty()) return page.of(code, form, errors, actor, language);
        figures.declare(new Declaration(code, unit, day, Long.parseLong(value), said(form.source())), actor);
        return "redirect:" + DeclarePage.address(code, unit, day);
    }

    /** A day that has come; nobody knows a number of tomorrow. */
    private @Nullable LocalDate day(DeclareForm form, Map<String, String> errors, Locale language) {
        try {
            var day = Questions.day(said(form.on()));
            if (!day.isAfter(questions.today())) return day;
            errors.put("on", texts.say(language, "indicators.declare-day-ahead"));
        } catch (Refused unreadable) {
            errors.put("on", texts.say(language, "indicators.declare-no-day"));
        }
        return null;
    }
}
