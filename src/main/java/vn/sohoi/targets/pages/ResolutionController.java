package vn.sohoi.targets.pages;

import static vn.sohoi.targets.pages.TargetWords.said;

import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.targets.NewResolution;
import vn.sohoi.targets.ResolutionId;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Target;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.web.TypedDay;

/** The resolutions of a unit: all, one, a new one. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class ResolutionController {
    private final Resolutions resolutions;
    private final TargetsQuery query;
    private final TargetWords words;

    ResolutionController(Resolutions resolutions, TargetsQuery query, TargetWords words) {
        this.resolutions = resolutions;
        this.query = query;
        this.words = words;
    }

    @GetMapping("/nghi-quyet")
    ResolutionsPage all(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        return query.resolutions(actor.unitOr(unit), actor, language);
    }

    @GetMapping("/nghi-quyet/{id}")
    ResolutionPage one(@PathVariable UUID id, Actor actor, Locale language) {
        var resolution = resolutions.find(new ResolutionId(id), actor);
        var here = "/nghi-quyet/" + id;
        return new ResolutionPage(
                resolution.paper().title(),
                query.aside(resolution, language),
                resolutions.targets(resolution.id(), actor).stream()
                        .map(target -> line(target, actor, language))
                        .toList(),
                query.standing(resolution, actor, language),
                here + "/so-ket",
                resolutions.mayWrite(resolution.paper().unit(), actor) ? here + "/chi-tieu" : "");
    }

    private ResolutionPage.Line line(Target target, Actor actor, Locale language) {
        var own = actor.unit();
        var unit = own == null || resolutions.reaches(target.owner(), actor) ? target.owner() : own;
        var there = words.isThere(unit, words.today())
                ? ""
                : "&on=" + vn.sohoi.web.Ink.day(target.period().lastDay());
        return new ResolutionPage.Line(
                target.place(),
                target.name(),
                TargetAddress.of(target.id(), unit) + there,
                words.say(language, "targets.shape." + target.shape()),
                target.shape() == vn.sohoi.targets.Shape.YES_NO
                        ? ""
                        : new DueWord(target.wanted(), target.shape().isPercent()).of(language),
                words.measuredBy(target, language),
                words.period(target.period(), language));
    }

    @GetMapping("/nghi-quyet/them")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    NewResolutionPage form(Actor actor, Locale language) {
        return page(new ResolutionForm(null, null, null, null, null, null), Map.of(), actor, language);
    }

    @PostMapping("/nghi-quyet/them")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object issue(@ModelAttribute ResolutionForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        if (said(form.title()).isEmpty()) errors.put("title", words.say(language, "targets.error.title"));
        var issued = TypedDay.of(form.issued());
        if (issued == null && !said(form.issued()).isEmpty())
            errors.put("issued", words.say(language, "targets.error.day"));
        var from = day("from", form.from(), errors, language);
        var last = day("last", form.last(), errors, language);
        if (from != null && last != null && last.isBefore(from))
            errors.put("last", words.say(language, "targets.error.last-before"));
        if (from == null || last == null || !errors.isEmpty()) return page(form, errors, actor, language);
        var paper = new NewResolution(
                actor.unitOr(null),
                "YEAR".equals(form.kind()) ? NewResolution.Kind.YEAR : NewResolution.Kind.TERM,
                said(form.number()),
                said(form.title()),
                issued,
                DateSpan.between(from, last.plusDays(1)));
        return "redirect:/nghi-quyet/" + resolutions.issue(paper, actor);
    }

    private @Nullable LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(typed);
        if (day == null) errors.put(field, words.say(language, "targets.error.day"));
        return day;
    }

    private NewResolutionPage page(ResolutionForm form, Map<String, String> errors, Actor actor, Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : NewResolution.Kind.values())
            kinds.put(kind.name(), words.say(language, "targets.kind." + kind));
        return new NewResolutionPage(
                words.unit(actor.unitOr(null), words.today()).name(),
                kinds,
                new NewResolutionPage.Typed(
                        said(form.kind()),
                        said(form.number()),
                        said(form.title()),
                        said(form.issued()),
                        said(form.from()),
                        said(form.last())),
                errors);
    }
}
