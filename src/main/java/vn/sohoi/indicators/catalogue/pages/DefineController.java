package vn.sohoi.indicators.catalogue.pages;

import static vn.sohoi.indicators.catalogue.pages.DefineForm.said;

import java.util.Arrays;
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
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Purpose;
import vn.sohoi.indicators.catalogue.Catalogue;
import vn.sohoi.indicators.catalogue.Entry;
import vn.sohoi.indicators.catalogue.NewIndicator;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** A new indicator without code: declared, or one figure divided by another. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
class DefineController {
    private static final List<FieldClass> ABOUT = List.of(FieldClass.C2, FieldClass.C3, FieldClass.C4);

    private final Catalogue catalogue;
    private final Texts texts;

    DefineController(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @GetMapping("/danh-muc-chi-so/moi")
    DefinePage form(@ModelAttribute DefineForm form, Locale language) {
        return page(form, Map.of(), language);
    }

    @PostMapping("/danh-muc-chi-so/moi")
    Object define(@ModelAttribute DefineForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var valid = FoundController.span(said(form.from()), "", errors, texts, language);
        if (said(form.name()).isEmpty()) errors.put("name", texts.say(language, "indicators.define-no-name"));
        if (valid == null || !errors.isEmpty()) return page(form, errors, language);
        try {
            catalogue.define(wished(form, valid), actor);
        } catch (Refused refused) {
            errors.put(field(refused.key()), texts.say(language, refused));
            return page(form, errors, language);
        }
        return "redirect:/danh-muc-chi-so";
    }

    /** The field that a refusal is about. */
    private static String field(String key) {
        if (key.startsWith("indicators.define-no-part") || key.endsWith("ratio-of-ratio")) return "above";
        if (key.endsWith("no-kind")) return "kind";
        if (key.endsWith("no-about")) return "about";
        return key.endsWith("no-percent") ? "measure" : "name";
    }

    /** @throws Refused for a kind or a measure that the form does not offer */
    private static <T extends Enum<T>> T chosen(T[] all, @Nullable String typed) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(said(typed)))
                .findFirst()
                .orElseThrow(() -> new Refused("indicators.define-no-kind"));
    }

    /** @throws Refused when nobody said whether it counts what the Union does or what is a woman's own */
    private static FieldClass about(DefineForm form) {
        return ABOUT.stream()
                .filter(one -> one.name().equals(said(form.about())))
                .findFirst()
                .orElseThrow(() -> new Refused("indicators.define-no-about"));
    }

    private static NewIndicator wished(DefineForm form, DateSpan valid) {
        var kind = chosen(Entry.Kind.values(), form.kind());
        boolean ratio = kind == Entry.Kind.RATIO;
        return new NewIndicator(
                said(form.name()),
                said(form.english()),
                kind,
                chosen(Measure.values(), form.measure()),
                ratio ? FieldClass.C1 : about(form),
                ratio && !said(form.above()).isEmpty() ? said(form.above()) : null,
                ratio && !said(form.below()).isEmpty() ? said(form.below()) : null,
                valid,
                said(form.basis()));
    }

    private DefinePage page(DefineForm form, Map<String, String> errors, Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : List.of(Entry.Kind.STOCK, Entry.Kind.FLOW, Entry.Kind.RATIO))
            kinds.put(kind.name(), texts.say(language, "indicators.kind." + kind.name()));
        var measures = new LinkedHashMap<String, String>();
        Arrays.stream(Measure.values())
                .filter(one -> one != Measure.TURN)
                .forEach(one -> measures.put(one.name(), texts.say(language, "indicators.measure." + one.name())));
        var about = new LinkedHashMap<String, String>();
        about.put("", texts.say(language, "indicators.define-no-part-chosen"));
        ABOUT.forEach(one -> about.put(one.name(), texts.say(language, "indicators.about." + one)));
        var parts = new LinkedHashMap<String, String>();
        parts.put("", texts.say(language, "indicators.define-no-part-chosen"));
        catalogue.all().stream()
                .filter(one -> one.kind() != Entry.Kind.RATIO)
                .forEach(one -> parts.put(one.code(), one.name(language)));
        return new DefinePage(texts.say(language, "indicators.define"), form, kinds, measures, about, parts, errors);
    }
}
