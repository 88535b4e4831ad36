package vn.sohoi.cadres.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.Facts;
import vn.sohoi.cadres.Holding;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.Trait;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.Trainee;
import vn.sohoi.cadres.training.Trainees;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** One cadre, and what is said of her for the structure table. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.READ)
class CadreController {
    private final Facts facts;
    private final Officers officers;
    private final Trainees trainees;
    private final Courses courses;
    private final CourseWords ofCourses;
    private final CadreWords words;

    CadreController(
            Facts facts,
            Officers officers,
            Trainees trainees,
            Courses courses,
            CourseWords ofCourses,
            CadreWords words) {
        this.facts = facts;
        this.officers = officers;
        this.trainees = trainees;
        this.courses = courses;
        this.ofCourses = ofCourses;
        this.words = words;
    }

    @GetMapping("/can-bo/nguoi/{id}")
    CadrePage cadre(@PathVariable UUID id, Actor actor, Locale language) {
        return page(new CadreId(id), new CadrePage.Typed("", ""), Map.of(), actor, language);
    }

    @PostMapping("/can-bo/nguoi/{id}")
    @Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
    Object say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String from,
            Actor actor,
            Locale language) {
        var cadre = new CadreId(id);
        var typed = new CadrePage.Typed(what, from);
        var errors = new LinkedHashMap<String, String>();
        var day = words.read("from", from, true, errors, language);
        if (day == null) return page(cadre, typed, errors, actor, language);
        var parts = said(what).split("\\.", 2);
        var trait = Arrays.stream(Trait.values())
                .filter(one -> one.name().equals(parts[0]))
                .findFirst()
                .orElse(Trait.AGE);
        try {
            facts.say(cadre, trait, parts[parts.length - 1], day, actor);
            return "redirect:/can-bo/nguoi/" + id;
        } catch (Refused refused) {
            if (!refused.key().startsWith("cadres.error.")) throw refused;
            var field = refused.key().equals("cadres.error.trait-before") ? "from" : "what";
            errors.put(field, words.say(language, refused.key()));
            return page(cadre, typed, errors, actor, language);
        }
    }

    private CadrePage page(
            CadreId id, CadrePage.Typed typed, Map<String, String> errors, Actor actor, Locale language) {
        var held = facts.held(id, actor);
        boolean writes = facts.mayWrite(id, actor);
        return new CadrePage(
                title(held, language),
                held.stream().map(one -> line(one, actor, language)).toList(),
                facts.of(id, actor).stream()
                        .map(one -> new CadrePage.FactLine(
                                words.say(language, "cadres.trait." + one.trait()),
                                words.say(language, "cadres.part." + one.trait() + "." + one.value()),
                                words.span(one.valid(), language)))
                        .toList(),
                trainees.of(id, actor).stream()
                        .map(one -> course(one, actor, language))
                        .toList(),
                writes ? "/can-bo/nguoi/" + id : "",
                writes ? choices(actor, language) : Map.of(),
                typed,
                errors);
    }

    private String title(List<Holding> held, Locale language) {
        return held.stream()
                .map(Holding::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> words.say(language, "cadres.name-erased"));
    }

    private Map<String, String> choices(Actor actor, Locale language) {
        var choices = new LinkedHashMap<String, String>();
        for (var trait : Trait.values())
            if (trait.isWritten() && facts.sees(trait, actor))
                for (var part : trait.parts())
                    choices.put(
                            trait + "." + part,
                            words.say(
                                    language,
                                    "cadres.trait-is",
                                    words.say(language, "cadres.trait." + trait),
                                    words.say(language, "cadres.part." + trait + "." + part)));
        return choices;
    }

    private CadrePage.Line line(Holding one, Actor actor, Locale language) {
        var position = officers.position(one.position(), actor);
        var ended = one.endedBy();
        return new CadrePage.Line(
                words.position(position, language),
                "/can-bo/vi-tri/" + position.id(),
                words.unit(position.unit(), words.day(null, position.unit())).name(),
                words.span(one.valid(), language),
                words.how(one, language),
                one.acting(),
                ended == null ? "" : words.say(language, "cadres.end." + ended));
    }

    private CadrePage.CourseLine course(Trainee one, Actor actor, Locale language) {
        var course = courses.find(one.course(), actor);
        return new CadrePage.CourseLine(
                course.plan().name(),
                CourseWords.href(course),
                ofCourses.when(course, language),
                ofCourses.came(one, course, language),
                ofCourses.certificate(one.certificate(), language));
    }
}
