package vn.sohoi.emulation.pages;

import static vn.sohoi.emulation.pages.EmulationWords.said;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import vn.sohoi.emulation.CountsAs;
import vn.sohoi.emulation.CriterionId;
import vn.sohoi.emulation.Effect;
import vn.sohoi.emulation.NewScheme;
import vn.sohoi.emulation.Scheme;
import vn.sohoi.emulation.SchemeId;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** Groups, grades and criteria of a scheme that is still written. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class PartController {
    private static final String GROUP = "nhom";
    private static final String GRADE = "muc";
    private static final String CRITERION = "tieu-chi";

    private final Schemes schemes;
    private final CriterionReading reading;
    private final Figures figures;
    private final EmulationWords words;

    PartController(Schemes schemes, CriterionReading reading, Figures figures, EmulationWords words) {
        this.schemes = schemes;
        this.reading = reading;
        this.figures = figures;
        this.words = words;
    }

    @GetMapping("/thi-dua/bo-tieu-chi/{id}/nhom")
    PartPage group(@PathVariable UUID id, Actor actor, Locale language) {
        return page(new SchemeId(id), GROUP, PartForm.EMPTY, Map.of(), actor, language);
    }

    @GetMapping("/thi-dua/bo-tieu-chi/{id}/muc")
    PartPage grade(@PathVariable UUID id, Actor actor, Locale language) {
        return page(new SchemeId(id), GRADE, PartForm.EMPTY, Map.of(), actor, language);
    }

    @GetMapping("/thi-dua/bo-tieu-chi/{id}/tieu-chi")
    PartPage criterion(@PathVariable UUID id, Actor actor, Locale language) {
        return page(new SchemeId(id), CRITERION, PartForm.EMPTY, Map.of(), actor, language);
    }

    @PostMapping("/thi-dua/bo-tieu-chi/{id}/nhom")
    Object addGroup(@PathVariable UUID id, @ModelAttribute PartForm form, Actor actor, Locale language) {
        return add(new SchemeId(id), GROUP, form, actor, language);
    }

    @PostMapping("/thi-dua/bo-tieu-chi/{id}/muc")
    Object addGrade(@PathVariable UUID id, @ModelAttribute PartForm form, Actor actor, Locale language) {
        return add(new SchemeId(id), GRADE, form, actor, language);
    }

    @PostMapping("/thi-dua/bo-tieu-chi/{id}/tieu-chi")
    Object addCriterion(@PathVariable UUID id, @ModelAttribute PartForm form, Actor actor, Locale language) {
        return add(new SchemeId(id), CRITERION, form, actor, language);
    }

    private Object add(SchemeId scheme, String part, PartForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        try {
            switch (part) {
                case GROUP -> addGroup(scheme, form, errors, actor, language);
                case GRADE -> addGrade(scheme, form, errors, actor, language);
                default -> addCriterion(scheme, form, errors, actor, language);
            }
        } catch (Refused refused) {
            if (!refused.key().startsWith("emulation.error.")) throw refused;
            errors.put(refused.key().endsWith("name") ? "name" : "rule", words.say(refused, language));
        }
        return errors.isEmpty()
                ? "redirect:/thi-dua/bo-tieu-chi/" + scheme
                : page(scheme, part, form, errors, actor, language);
    }

    @PostMapping("/thi-dua/bo-tieu-chi/{id}/tieu-chi/{criterion}/bo")
    String remove(@PathVariable UUID id, @PathVariable UUID criterion, Actor actor) {
        schemes.remove(new SchemeId(id), new CriterionId(criterion), actor);
        return "redirect:/thi-dua/bo-tieu-chi/" + id;
    }

    private void addGroup(SchemeId scheme, PartForm form, Map<String, String> errors, Actor actor, Locale language) {
        var most = words.number("most", form.most(), false, errors, language);
        if (errors.isEmpty()) schemes.add(scheme, new Scheme.Group(0, said(form.name()), most), actor);
    }

    private void addGrade(SchemeId scheme, PartForm form, Map<String, String> errors, Actor actor, Locale language) {
        var least = words.number("least", form.least(), true, errors, language);
        var groupLeast = words.number("groupLeast", form.groupLeast(), false, errors, language);
        var shareMost = words.number("shareMost", form.shareMost(), false, errors, language);
        if (least == null || !errors.isEmpty()) return;
        var grade = new NewScheme.NewGrade(
                said(form.name()), least, groupLeast == null ? BigDecimal.ZERO : groupLeast, shareMost, countsAs(form));
        schemes.add(scheme, grade, actor);
    }

    private static @Nullable CountsAs countsAs(PartForm form) {
        return Arrays.stream(CountsAs.values())
                .filter(one -> one.name().equals(form.countsAs()))
                .findFirst()
                .orElse(null);
    }

    private void addCriterion(
            SchemeId scheme, PartForm form, Map<String, String> errors, Actor actor, Locale language) {
        var criterion = reading.of(form, errors, language);
        if (criterion != null) schemes.add(scheme, criterion, actor);
    }

    private PartPage page(
            SchemeId id, String part, PartForm form, Map<String, String> errors, Actor actor, Locale language) {
        var scheme = schemes.demandWrite(id, actor);
        var none = Map.of("", words.say(language, "emulation.none"));
        var groups = new LinkedHashMap<>(none);
        for (var group : scheme.groups()) groups.put(String.valueOf(group.place()), group.name());
        var grades = new LinkedHashMap<>(none);
        for (var grade : scheme.grades()) grades.put(String.valueOf(grade.place()), grade.name());
        var indicators = new LinkedHashMap<String, String>();
        indicators.put("", words.say(language, "emulation.judged"));
        var names = figures.names(language);
        for (var one : figures.indicators())
            indicators.put(one.code(), Objects.requireNonNullElse(names.get(one.code()), one.code()));
        return new PartPage(
                words.say(language, "emulation.scheme-of", scheme.name(), scheme.version()),
                "/thi-dua/bo-tieu-chi/" + id,
                part,
                groups,
                words.options(List.of(Effect.values()), "emulation.effect.", language),
                indicators,
                words.options(List.of(CriterionReading.Form.values()), "emulation.rule-form.", language),
                grades,
                words.countsAs(scheme.level(), language),
                form,
                errors);
    }
}
