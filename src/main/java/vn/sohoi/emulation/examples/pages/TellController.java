package vn.sohoi.emulation.examples.pages;

import static vn.sohoi.emulation.examples.pages.ExampleForm.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.examples.Example;
import vn.sohoi.emulation.examples.ExampleId;
import vn.sohoi.emulation.examples.Examples;
import vn.sohoi.emulation.examples.Subject;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Tells model examples of the reader's own unit, and tells them anew. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class TellController {
    private static final String TELL = ExampleWords.HOME + "/moi";
    private static final String ONE = ExampleWords.HOME + "/{id}";

    private final Examples examples;
    private final ExampleWords words;

    TellController(Examples examples, ExampleWords words) {
        this.examples = examples;
        this.words = words;
    }

    @GetMapping(TELL)
    TellPage form(Actor actor) {
        return page(own(actor), ExampleForm.empty(), Map.of(), Map.of());
    }

    @PostMapping(TELL)
    Object tell(@ModelAttribute ExampleForm form, Actor actor, Locale language) {
        var unit = own(actor);
        var errors = new LinkedHashMap<String, String>();
        var whos = words.whos(form, unit, actor, language);
        var told = words.told(form, errors, language);
        var subject = subject(form, whos, errors, language);
        if (told == null || subject == null) return page(unit, form, whos, errors);
        try {
            return "redirect:" + ExampleWords.HOME + "/" + examples.tell(unit, subject, told, actor);
        } catch (Refused refused) {
            return page(unit, form, whos, error(refused, language));
        }
    }

    /** Whom it is about, or null with the sentence that asks for her. */
    private @Nullable Subject subject(
            ExampleForm form, Map<String, String> whos, Map<String, String> errors, Locale language) {
        if (form.isOfWoman()) {
            if (whos.containsKey(said(form.who())))
                return new Subject.Woman(new PersonId(UUID.fromString(said(form.who()))));
            errors.put("name", words.say(language, whos.isEmpty() ? "error.nobody" : "error.who"));
        } else {
            if (said(form.unit()).matches("\\d{1,18}"))
                return new Subject.Collective(new UnitId(Long.parseLong(said(form.unit()))));
            errors.put("unit", words.say(language, "error.unit"));
        }
        return null;
    }

    @GetMapping(ONE + "/sua")
    TellPage again(@PathVariable UUID id, Actor actor, Locale language) {
        var example = mine(id, actor);
        return page(example, ExampleForm.of(example.told()), Map.of(), language);
    }

    @PostMapping(ONE + "/sua")
    Object change(@PathVariable UUID id, @ModelAttribute ExampleForm form, Actor actor, Locale language) {
        var example = mine(id, actor);
        var errors = new LinkedHashMap<String, String>();
        var told = words.told(form, errors, language);
        if (told == null) return page(example, form, errors, language);
        try {
            examples.change(example.id(), told, actor);
            return "redirect:" + ExampleWords.HOME + "/" + id;
        } catch (Refused refused) {
            return page(example, form, error(refused, language), language);
        }
    }

    @PostMapping(ONE + "/bo")
    String remove(@PathVariable UUID id, Actor actor) {
        examples.remove(new ExampleId(id), actor);
        return "redirect:" + ExampleWords.HOME;
    }

    private Example mine(UUID id, Actor actor) {
        var example = examples.find(new ExampleId(id), actor);
        examples.demandTell(example.keeper(), actor);
        if (example.name().isEmpty()) throw new NotFound();
        return example;
    }

    private UnitId own(Actor actor) {
        var own = actor.unit();
        if (own == null) throw new NotFound();
        examples.demandTell(own, actor);
        return own;
    }

    private Map<String, String> error(Refused refused, Locale language) {
        if (refused instanceof Forbidden || !refused.key().startsWith("emulation.example.error.")) throw refused;
        var field = refused.key().endsWith(".story") ? "story" : refused.key().endsWith(".to-come") ? "from" : "unit";
        return Map.of(field, words.sentence(refused.key(), language));
    }

    private TellPage page(UnitId unit, ExampleForm form, Map<String, String> whos, Map<String, String> errors) {
        return new TellPage(
                ExampleWords.HOME, TELL, words.unit(unit).name(), words.beneath(unit), whos, form, "", errors);
    }

    private TellPage page(Example example, ExampleForm form, Map<String, String> errors, Locale language) {
        var here = ExampleWords.HOME + "/" + example.id();
        return new TellPage(
                here, here + "/sua", words.name(example, language), Map.of(), Map.of(), form, here + "/bo", errors);
    }
}
