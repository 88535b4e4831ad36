package vn.sohoi.indicators.pages;

import static vn.sohoi.indicators.pages.DeclareForm.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.indicators.Declaration;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** What the book cannot count is said here, with its source; it is shown as declared for ever. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class DeclareController {
    private final DeclaredPapers papers;
    private final Questions questions;
    private final DeclareQuery page;
    private final Texts texts;

    DeclareController(DeclaredPapers papers, Questions questions, DeclareQuery page, Texts texts) {
        this.papers = papers;
        this.questions = questions;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping("/so-lieu/{code}/khai")
    DeclarePage form(@PathVariable String code, @ModelAttribute DeclareForm form, Actor actor, Locale language) {
        return page.of(code, form, Map.of(), actor, language);
    }

    @PostMapping("/so-lieu/{code}/khai")
    Object declare(
            @PathVariable String code,
            @ModelAttribute DeclareForm form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Actor actor,
            Locale language) {
        var unit = page.unit(code, form, actor);
        var errors = new LinkedHashMap<String, String>();
        var when = page.happens(code) ? period(form, errors, language) : day(form, errors, language);
        var value = said(form.value()).replaceAll("[. ]", "");
        if (!value.matches("\\d{1,12}")) errors.put("value", texts.say(language, "indicators.declare-no-value"));
        if (said(form.source()).isEmpty()) errors.put("source", texts.say(language, "indicators.declare-no-source"));
        if (when == null || !errors.isEmpty()) return page.of(code, form, errors, actor, language);
        var number = Long.parseLong(value);
        var declaration = when instanceof Question.Within within
                ? Declaration.within(code, unit, within.period(), number, said(form.source()))
                : new Declaration(code, unit, when.day(), number, said(form.source()));
        try {
            papers.declare(declaration, file, actor);
        } catch (Refused refused) {
            errors.put("file", texts.say(language, refused));
            return page.of(code, form, errors, actor, language);
        }
        return "redirect:" + DeclarePage.address(code, unit, when);
    }

    /** A day that has come; nobody knows a number of tomorrow. */
    private Question.@Nullable When day(DeclareForm form, Map<String, String> errors, Locale language) {
        try {
            var day = Questions.day(said(form.on()));
            if (!day.isAfter(questions.today())) return new Question.On(day);
            errors.put("on", texts.say(language, "indicators.declare-day-ahead"));
        } catch (Refused unreadable) {
            errors.put("on", texts.say(language, "indicators.declare-no-day"));
        }
        return null;
    }

    /** A period that has begun; of the one that runs, what happened so far. */
    private Question.@Nullable When period(DeclareForm form, Map<String, String> errors, Locale language) {
        try {
            var period = Period.parse(said(form.ky()));
            if (!period.from().isAfter(questions.today())) return new Question.Within(period);
            errors.put("ky", texts.say(language, "indicators.declare-day-ahead"));
        } catch (Refused unreadable) {
            errors.put("ky", texts.say(language, "indicators.declare-no-period"));
        }
        return null;
    }
}
