package vn.sohoi.indicators.catalogue.pages;

import static vn.sohoi.indicators.catalogue.pages.DefineForm.said;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
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

/** The days for which an indicator holds, and the paper that asks for it. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
class FoundController {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

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
                from == null ? "" : SHOWN.format(from),
                until == null ? "" : SHOWN.format(until.minusDays(1)),
                entry.basis());
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
        try {
            var from = first.isEmpty() ? null : LocalDate.parse(first, DAY);
            var until = last.isEmpty() ? null : LocalDate.parse(last, DAY).plusDays(1);
            if (from == null || until == null || from.isBefore(until)) return new DateSpan(from, until);
            errors.put("last", texts.say(language, "indicators.found-backwards"));
        } catch (DateTimeException unreadable) {
            errors.put("from", texts.say(language, "indicators.found-no-day"));
        }
        return null;
    }

    /** In words; empty for all days. */
    static String days(DateSpan span, Texts texts, Locale language) {
        var from = span.from();
        var until = span.until();
        if (from == null && until == null) return "";
        if (until == null) return texts.say(language, "indicators.since", SHOWN.format(from));
        var last = SHOWN.format(until.minusDays(1));
        return from == null
                ? texts.say(language, "indicators.to", last)
                : texts.say(language, "indicators.from-to", SHOWN.format(from), last);
    }
}
