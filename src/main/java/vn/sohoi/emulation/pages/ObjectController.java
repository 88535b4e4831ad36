package vn.sohoi.emulation.pages;

import static vn.sohoi.emulation.pages.EmulationWords.said;

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
import vn.sohoi.emulation.CriterionId;
import vn.sohoi.emulation.Marks;
import vn.sohoi.emulation.Objection;
import vn.sohoi.emulation.RoundId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** A unit objects to its points, the council answers. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class ObjectController {
    private static final String SAYS = "says";

    private final Marks marks;
    private final LineQuery lines;
    private final EmulationWords words;

    ObjectController(Marks marks, LineQuery lines, EmulationWords words) {
        this.marks = marks;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping("/thi-dua/dot/{id}/don-vi/{unit}/tieu-chi/{criterion}/phan-anh")
    ObjectPage form(
            @PathVariable UUID id,
            @PathVariable long unit,
            @PathVariable UUID criterion,
            Actor actor,
            Locale language) {
        marks.demandOwn(new RoundId(id), new UnitId(unit), actor);
        return page(new RoundId(id), new UnitId(unit), new CriterionId(criterion), "", "", Map.of(), actor, language);
    }

    @PostMapping("/thi-dua/dot/{id}/don-vi/{unit}/tieu-chi/{criterion}/phan-anh")
    Object object(
            @PathVariable UUID id,
            @PathVariable long unit,
            @PathVariable UUID criterion,
            @RequestParam(defaultValue = "") String says,
            Actor actor,
            Locale language) {
        try {
            marks.object(new RoundId(id), new UnitId(unit), new CriterionId(criterion), said(says), actor);
            return "redirect:/thi-dua/dot/" + id;
        } catch (Refused refused) {
            if (!refused.key().startsWith("emulation.error.")) throw refused;
            var errors = Map.of(SAYS, words.say(refused, language));
            return page(
                    new RoundId(id), new UnitId(unit), new CriterionId(criterion), "", says, errors, actor, language);
        }
    }

    @GetMapping("/thi-dua/dot/{id}/phan-anh/{objection}")
    ObjectPage answering(@PathVariable UUID id, @PathVariable UUID objection, Actor actor, Locale language) {
        marks.demandHold(new RoundId(id), actor);
        var one = find(new RoundId(id), objection, actor);
        return page(new RoundId(id), one.unit(), one.criterion(), one.says(), "", Map.of(), actor, language);
    }

    @PostMapping("/thi-dua/dot/{id}/phan-anh/{objection}")
    Object answer(
            @PathVariable UUID id,
            @PathVariable UUID objection,
            @RequestParam(defaultValue = "false") boolean accepted,
            @RequestParam(defaultValue = "") String says,
            Actor actor,
            Locale language) {
        var round = new RoundId(id);
        try {
            marks.answer(round, objection, accepted, said(says), actor);
            return "redirect:/thi-dua/dot/" + id;
        } catch (Refused refused) {
            if (!refused.key().startsWith("emulation.error.")) throw refused;
            var one = find(round, objection, actor);
            var errors = Map.of(SAYS, words.say(refused, language));
            return page(round, one.unit(), one.criterion(), one.says(), says, errors, actor, language);
        }
    }

    private Objection find(RoundId round, UUID objection, Actor actor) {
        return marks.objections(round, actor).stream()
                .filter(one -> one.id().equals(objection))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ObjectPage page(
            RoundId round,
            UnitId unit,
            CriterionId criterion,
            String objection,
            String typed,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var read = lines.of(round, unit, criterion, actor);
        return new ObjectPage(
                read.line().criterion().name(),
                read.unit(),
                "/thi-dua/dot/" + round + "/don-vi/" + unit,
                lines.stood(read, language),
                objection,
                typed,
                errors);
    }
}
