package vn.sohoi.indicators.catalogue.pages;

import static vn.sohoi.indicators.catalogue.pages.DefineForm.said;

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
import vn.sohoi.indicators.catalogue.Catalogue;
import vn.sohoi.indicators.catalogue.Entry;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** The days for which an indicator holds, and the paper that asks for it. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
class FoundController {
    private final Catalogue catalogue;
    private final Texts texts;

    FoundController(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @GetMapping("/danh-muc-chi-so/{code}")
    FoundPage form(@PathVariable String code, Locale language) {
        var entry = catalogue.find(code).orElseThrow(NotFound::new);
        var from = entry.valid().from();
        var until = entry.valid().until();
        var form = new FoundForm(
                from == null ? "" : Ink.day(from), until == null ? "" : Ink.day(until.minusDays(1)), entry.basis());
        return page(entry, form, Map.of(), language);
    }

    @PostMapping("/danh-muc-chi-so/{code}")
    Object enter(@PathVariable String code, @ModelAttribute FoundForm form, Actor actor, Locale language) {
        var entry = catalogue.find(code).orElseThrow(NotFound::new);
        var errors = new LinkedHashMap<String, String>();
        var span = span(said(form.from()), said(form.last()), errors, texts, language);
        if (span == null || !errors.isEmpty()) return page(entry, form, errors, language);
        catalogue.found(code, span, said(form.basis()), actor);
        return "redirect:/danh-muc-chi-so";
    }

    private static FoundPage page(Entry entry, FoundForm form, Map<String, String> errors, Locale language) {
        return new FoundPage(entry.name(language), entry.code(), form, errors);
    }

    /** From the first typed day to the last; an empty one is open. Null, with an error, where they cannot be read. */
    static @Nullable DateSpan span(
            String first, String last, Map<String, String> errors, Texts texts, Locale language) {
        var from = TypedDay.of(first);
        var end = TypedDay.of(last);
        boolean read = (from != null || first.isEmpty()) && (end != null || last.isEmpty());
        if (!read)
            errors.put(
                    from == null && !first.isEmpty() ? "from" : "last", texts.say(language, "indicators.found-no-day"));
        else if (from != null && end != null && end.isBefore(from))
            errors.put("last", texts.say(language, "indicators.found-backwards"));
        return errors.isEmpty() ? new DateSpan(from, end == null ? null : end.plusDays(1)) : null;
    }

    /** In words; empty for all days. */
    static String days(DateSpan span, Texts texts, Locale language) {
        var from = span.from();
        var until = span.until();
        if (from == null && until == null) return "";
        if (until == null) return texts.say(language, "indicators.since", Ink.day(from));
        var last = Ink.day(until.minusDays(1));
        return from == null
                ? texts.say(language, "indicators.to", last)
                : texts.say(language, "indicators.from-to", Ink.day(from), last);
    }
}
