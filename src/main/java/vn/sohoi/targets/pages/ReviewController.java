package vn.sohoi.targets.pages;

import static vn.sohoi.targets.pages.TargetWords.said;

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
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.NewReview;
import vn.sohoi.targets.ResolutionId;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Reviews;
import vn.sohoi.targets.RoundId;
import vn.sohoi.web.TypedDay;

/** Rounds of review: planned by the issuer, handed in by every unit beneath. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class ReviewController {
    private final Reviews reviews;
    private final Resolutions resolutions;
    private final ReviewQuery query;
    private final TargetWords words;

    ReviewController(Reviews reviews, Resolutions resolutions, ReviewQuery query, TargetWords words) {
        this.reviews = reviews;
        this.resolutions = resolutions;
        this.query = query;
        this.words = words;
    }

    @GetMapping("/nghi-quyet/{id}/so-ket")
    RoundsPage rounds(@PathVariable UUID id, Actor actor, Locale language) {
        return query.rounds(new ResolutionId(id), new RoundForm(null, null, null), Map.of(), actor, language);
    }

    @PostMapping("/nghi-quyet/{id}/so-ket")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object open(@PathVariable UUID id, @ModelAttribute RoundForm form, Actor actor, Locale language) {
        var resolution = new ResolutionId(id);
        resolutions.demandWrite(resolutions.find(resolution, actor).paper().unit(), actor);
        var errors = new LinkedHashMap<String, String>();
        var day = TypedDay.of(form.day());
        var due = TypedDay.of(form.due());
        if (day == null) errors.put("day", words.say(language, "targets.error.day"));
        if (due == null) errors.put("due", words.say(language, "targets.error.day"));
        if (day == null || due == null) return query.rounds(resolution, form, errors, actor, language);
        try {
            return "redirect:/so-ket/" + reviews.open(resolution, day, due, said(form.plan()), actor);
        } catch (Refused refused) {
            if (!refused.key().equals("targets.error.round-day")) throw refused;
            return query.rounds(resolution, form, Map.of("day", words.say(language, refused.key())), actor, language);
        }
    }

    @GetMapping("/so-ket/{id}")
    RoundPage round(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        return query.round(new RoundId(id), unit == null ? null : new UnitId(unit), actor, language);
    }

    @GetMapping("/so-ket/{id}/don-vi")
    ReviewPage review(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        return query.review(
                new RoundId(id), actor.unitOr(unit), null, Map.of(), new ReviewQuery.Reader(actor, language));
    }

    @PostMapping("/so-ket/{id}/don-vi")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object give(
            @PathVariable UUID id,
            @RequestParam long unit,
            @ModelAttribute ReviewForm form,
            Actor actor,
            Locale language) {
        var round = new RoundId(id);
        var where = new UnitId(unit);
        resolutions.demandWrite(where, actor);
        var reader = new ReviewQuery.Reader(actor, language);
        var held = TypedDay.of(form.held());
        var key = "targets.error.day";
        if (held != null)
            try {
                reviews.give(round, new NewReview(where, held, said(form.causes()), said(form.proposals())), actor);
                return "redirect:/so-ket/" + id + "?unit=" + where;
            } catch (Refused refused) {
                if (!refused.key().startsWith("targets.error.")) throw refused;
                key = refused.key();
            }
        var typed = new ReviewPage.Typed(said(form.held()), said(form.causes()), said(form.proposals()));
        return query.review(round, where, typed, Map.of("held", words.say(language, key)), reader);
    }
}
