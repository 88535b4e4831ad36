package vn.sohoi.emulation.pages;

import static vn.sohoi.emulation.pages.EmulationWords.said;

import java.util.LinkedHashMap;
import java.util.List;
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
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.NewScheme;
import vn.sohoi.emulation.Scheme;
import vn.sohoi.emulation.SchemeId;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.UnitLevel;

/** Schemes: those that hold for the reader's unit, one, writing one, issuing it, beginning its next version. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class SchemeController {
    private final Schemes schemes;
    private final SchemeQuery query;
    private final EmulationWords words;

    SchemeController(Schemes schemes, SchemeQuery query, EmulationWords words) {
        this.schemes = schemes;
        this.query = query;
        this.words = words;
    }

    @GetMapping("/thi-dua/bo-tieu-chi")
    @Can(purpose = Purpose.FIGURES, act = Act.READ)
    SchemesPage all(Actor actor, Locale language) {
        return query.all(EmulationWords.own(actor), actor, language);
    }

    @GetMapping("/thi-dua/bo-tieu-chi/{id}")
    @Can(purpose = Purpose.FIGURES, act = Act.READ)
    SchemePage one(@PathVariable UUID id, Actor actor, Locale language) {
        return query.one(new SchemeId(id), Map.of(), actor, language);
    }

    @GetMapping("/thi-dua/bo-tieu-chi/moi")
    WriteSchemePage form(Actor actor, Locale language) {
        return page(null, new SchemeForm(null, null, null, null, null, null, null), Map.of(), actor, language);
    }

    @PostMapping("/thi-dua/bo-tieu-chi/moi")
    Object write(@ModelAttribute SchemeForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var valid = valid(form, errors, language);
        var bonus = words.number("bonusMost", form.bonusMost(), false, errors, language);
        var level = level(form.level(), actor);
        if (level == null) errors.put("level", words.say(language, "emulation.error.level"));
        if (valid == null || level == null || !errors.isEmpty()) return page(null, form, errors, actor, language);
        try {
            var scheme = new NewScheme(
                    EmulationWords.own(actor),
                    said(form.code()),
                    said(form.name()),
                    level,
                    valid,
                    said(form.basis()),
                    bonus,
                    Scheme.Checks.USUAL,
                    List.of(),
                    List.of(),
                    List.of());
            return "redirect:/thi-dua/bo-tieu-chi/" + schemes.enter(scheme, actor);
        } catch (Refused refused) {
            return page(null, form, refusal(refused, errors, language), actor, language);
        }
    }

    @PostMapping("/thi-dua/bo-tieu-chi/{id}/ban-hanh")
    @Can(purpose = Purpose.FIGURES, act = Act.APPROVE)
    Object issue(@PathVariable UUID id, Actor actor, Locale language) {
        try {
            schemes.issue(new SchemeId(id), actor);
            return "redirect:/thi-dua/bo-tieu-chi/" + id;
        } catch (Refused refused) {
            if (!refused.key().startsWith("emulation.error.")) throw refused;
            return query.one(new SchemeId(id), Map.of("grades", words.say(refused, language)), actor, language);
        }
    }

    @GetMapping("/thi-dua/bo-tieu-chi/{id}/ban-moi")
    WriteSchemePage next(@PathVariable UUID id, Actor actor, Locale language) {
        var scheme = schemes.demandWrite(new SchemeId(id), actor);
        return page(
                scheme, new SchemeForm(null, null, null, null, null, scheme.basis(), null), Map.of(), actor, language);
    }

    @PostMapping("/thi-dua/bo-tieu-chi/{id}/ban-moi")
    Object again(@PathVariable UUID id, @ModelAttribute SchemeForm form, Actor actor, Locale language) {
        var scheme = schemes.demandWrite(new SchemeId(id), actor);
        var errors = new LinkedHashMap<String, String>();
        var valid = valid(form, errors, language);
        if (valid == null || !errors.isEmpty()) return page(scheme, form, errors, actor, language);
        try {
            return "redirect:/thi-dua/bo-tieu-chi/" + schemes.again(scheme.id(), valid, said(form.basis()), actor);
        } catch (Refused refused) {
            return page(scheme, form, refusal(refused, errors, language), actor, language);
        }
    }

    private Map<String, String> refusal(Refused refused, Map<String, String> errors, Locale language) {
        if (!refused.key().startsWith("emulation.error.")) throw refused;
        var field = refused.key().substring("emulation.error.".length());
        errors.put(field, words.say(refused, language));
        return errors;
    }

    private @Nullable DateSpan valid(SchemeForm form, Map<String, String> errors, Locale language) {
        var from = words.day("from", form.from(), true, errors, language);
        var last = words.day("last", form.last(), false, errors, language);
        if (from == null) return null;
        if (last != null && last.isBefore(from)) {
            errors.put("last", words.say(language, "emulation.error.backwards"));
            return null;
        }
        return new DateSpan(from, last == null ? null : last.plusDays(1));
    }

    private @Nullable UnitLevel level(@Nullable String typed, Actor actor) {
        return levels(actor).stream()
                .filter(level -> level.name().equals(said(typed)))
                .findFirst()
                .orElse(null);
    }

    private List<UnitLevel> levels(Actor actor) {
        var own = words.unit(EmulationWords.own(actor), words.today()).level();
        return List.of(UnitLevel.values()).stream().filter(own::above).toList();
    }

    private WriteSchemePage page(
            @Nullable Scheme of, SchemeForm form, Map<String, String> errors, Actor actor, Locale language) {
        return new WriteSchemePage(
                of == null ? "" : of.name(),
                of == null ? "/thi-dua/bo-tieu-chi/moi" : "/thi-dua/bo-tieu-chi/" + of.id() + "/ban-moi",
                words.options(levels(actor), "emulation.level.", language),
                form,
                errors);
    }
}
