package vn.sohoi.emulation.pages;

import static vn.sohoi.emulation.pages.EmulationWords.said;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.CriterionId;
import vn.sohoi.emulation.Marks;
import vn.sohoi.emulation.RoundId;
import vn.sohoi.emulation.Stage;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** A unit's card, and giving points for one criterion of it. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class CardController {
    private final Marks marks;
    private final CardQuery cards;
    private final LineQuery lines;
    private final EmulationWords words;

    CardController(Marks marks, CardQuery cards, LineQuery lines, EmulationWords words) {
        this.marks = marks;
        this.cards = cards;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping("/thi-dua/dot/{id}/don-vi/{unit}")
    CardPage card(@PathVariable UUID id, @PathVariable long unit, Actor actor, Locale language) {
        return cards.of(new RoundId(id), new UnitId(unit), actor, language);
    }

    @GetMapping("/thi-dua/dot/{id}/don-vi/{unit}/tieu-chi/{criterion}")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    MarkPage form(
            @PathVariable UUID id,
            @PathVariable long unit,
            @PathVariable UUID criterion,
            Actor actor,
            Locale language) {
        return page(new Place(id, unit, criterion), null, Map.of(), actor, language);
    }

    @PostMapping("/thi-dua/dot/{id}/don-vi/{unit}/tieu-chi/{criterion}")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object give(
            @PathVariable UUID id,
            @PathVariable long unit,
            @PathVariable UUID criterion,
            @ModelAttribute MarkForm form,
            Actor actor,
            Locale language) {
        var place = new Place(id, unit, criterion);
        var errors = new LinkedHashMap<String, String>();
        var points = words.number("points", form.points(), true, errors, language);
        if (points == null) return page(place, form, errors, actor, language);
        try {
            marks.give(place.mark(points, form), actor);
            return "redirect:/thi-dua/dot/" + id + "/don-vi/" + unit;
        } catch (Refused refused) {
            if (!refused.key().startsWith("emulation.error.")) throw refused;
            errors.put(field(refused), words.say(refused, language));
            return page(place, form, errors, actor, language);
        }
    }

    private static String field(Refused refused) {
        return switch (refused.key()) {
            case "emulation.error.proof" -> "proof";
            case "emulation.error.reason" -> "reason";
            default -> "points";
        };
    }

    /** The criterion of a unit in a round, as its address names it. */
    private record Place(UUID round, long unit, UUID criterion) {
        Marks.NewMark mark(BigDecimal points, MarkForm form) {
            return new Marks.NewMark(
                    new RoundId(round),
                    new UnitId(unit),
                    new CriterionId(criterion),
                    points,
                    said(form.proof()),
                    said(form.reason()));
        }
    }

    private MarkPage page(
            Place place,
            @org.jspecify.annotations.Nullable MarkForm form,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var unit = new UnitId(place.unit());
        var stage = marks.demandGive(new RoundId(place.round()), unit, actor);
        var line = lines.of(new RoundId(place.round()), unit, new CriterionId(place.criterion()), actor);
        var one = line.line().criterion();
        var given = stage == Stage.CLAIMED
                ? line.line().claim()
                : stage == Stage.CHECKED ? line.line().checked() : line.line().council();
        var typed = form != null
                ? form
                : given == null
                        ? new MarkForm(EmulationWords.number(line.line().stands(), language), null, null)
                        : new MarkForm(EmulationWords.number(given.points(), language), given.proof(), given.reason());
        return new MarkPage(
                one.name(),
                line.unit(),
                "/thi-dua/dot/" + place.round() + "/don-vi/" + unit,
                words.rule(one, language),
                words.say(language, "emulation.stage." + stage),
                EmulationWords.number(one.effect().isCondition() ? BigDecimal.ONE : one.most(), language),
                lines.stood(line, language),
                stage == Stage.CLAIMED && !one.isCounted(),
                Objects.requireNonNull(typed),
                errors);
    }
}
