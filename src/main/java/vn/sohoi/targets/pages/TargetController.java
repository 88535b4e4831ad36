package vn.sohoi.targets.pages;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.targets.TargetId;
import vn.sohoi.targets.Targets;
import vn.sohoi.web.TypedDay;

/** What is wanted of a unit, and one target with the units beneath. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class TargetController {
    private final TargetsQuery list;
    private final TargetQuery query;
    private final Targets targets;
    private final TargetWords words;

    TargetController(TargetsQuery list, TargetQuery query, Targets targets, TargetWords words) {
        this.list = list;
        this.query = query;
        this.targets = targets;
        this.words = words;
    }

    @GetMapping("/chi-tieu")
    TargetsPage targets(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor,
            Locale language) {
        return list.of(actor.unitOr(unit), words.day(on), actor, language);
    }

    @GetMapping("/chi-tieu/{id}")
    TargetPage target(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor,
            Locale language) {
        return query.of(new TargetId(id), actor.unitOr(unit), words.day(on), actor, language);
    }

    /** What no figure can say is done: said here with its proof. */
    @PostMapping("/chi-tieu/{id}/bang-chung")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object prove(
            @PathVariable UUID id,
            @RequestParam long unit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String proof,
            Actor actor,
            Locale language) {
        var target = new TargetId(id);
        var where = new UnitId(unit);
        var done = TypedDay.of(day);
        var typed = new TargetPage.Typed(day, proof);
        if (done == null)
            return query.again(
                    target, where, typed, Map.of("day", words.say(language, "targets.error.day")), actor, language);
        try {
            targets.prove(target, where, done, TargetWords.said(proof), actor);
        } catch (Refused refused) {
            if (!refused.key().startsWith("targets.error.")) throw refused;
            var field = refused.key().equals("targets.error.proof") ? "proof" : "day";
            return query.again(
                    target, where, typed, Map.of(field, words.say(language, refused.key())), actor, language);
        }
        return "redirect:" + TargetAddress.of(target, where);
    }
}
