package vn.sohoi.targets.pages;

import static vn.sohoi.targets.pages.TargetWords.said;

import java.util.ArrayList;
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
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Allocation;
import vn.sohoi.targets.AllotmentId;
import vn.sohoi.targets.Answered;
import vn.sohoi.targets.GivenShare;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.ShareAnswer;
import vn.sohoi.targets.Target;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.targets.TargetId;
import vn.sohoi.targets.Targets;

/** The reader's own unit accepts what it was given, or objects with a reason. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class AnswerController {
    private final Allocation allocation;
    private final Resolutions resolutions;
    private final Targets targets;
    private final TargetWords words;

    AnswerController(Allocation allocation, Resolutions resolutions, Targets targets, TargetWords words) {
        this.allocation = allocation;
        this.resolutions = resolutions;
        this.targets = targets;
        this.words = words;
    }

    @GetMapping("/chi-tieu/{id}/tra-loi")
    AnswerPage share(@PathVariable UUID id, Actor actor, Locale language) {
        return page(new TargetId(id), "", Map.of(), actor, language);
    }

    @PostMapping("/chi-tieu/{id}/tra-loi")
    Object answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        var target = new TargetId(id);
        var unit = actor.unitOr(null);
        var kind = answer.equals("ACCEPTED") ? ShareAnswer.Kind.ACCEPTED : ShareAnswer.Kind.OBJECTED;
        var why = said(reason);
        var outcome =
                allocation.answer(target, unit, read(seen), kind, kind == ShareAnswer.Kind.ACCEPTED ? "" : why, actor);
        return switch (outcome) {
            case Answered.Done done -> "redirect:" + TargetAddress.of(target, unit);
            case Answered.NeedsReason needs ->
                page(target, why, Map.of("reason", words.say(language, "targets.error.object")), actor, language);
            case Answered.Overtaken newer ->
                page(
                        target,
                        why,
                        Map.of("reason", words.say(language, "targets.error.answer-overtaken")),
                        actor,
                        language);
        };
    }

    private static AllotmentId read(String seen) {
        try {
            return new AllotmentId(UUID.fromString(seen));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    private AnswerPage page(TargetId id, String reason, Map<String, String> errors, Actor actor, Locale language) {
        var unit = actor.unitOr(null);
        var share = allocation.shareOf(id, unit, actor).orElseThrow(NotFound::new);
        var target = resolutions.target(id, actor);
        var given = share.given();
        return new AnswerPage(
                target.name(),
                words.unit(unit, words.today()).name(),
                "/chi-tieu/" + id,
                given.id().toString(),
                Cell.of(given.of(unit)),
                parts(share, target, language),
                words.unit(given.giver(), given.day()).name(),
                words.recorded(given.recorded()),
                before(target, unit, actor),
                reason,
                errors);
    }

    private List<AnswerPage.Part> parts(GivenShare share, Target target, Locale language) {
        var parts = new ArrayList<AnswerPage.Part>();
        if (share.amounts().size() < 2) return parts;
        var names = words.parts(target.period(), share.amounts().size(), language);
        for (int i = 0; i < names.size(); i++)
            parts.add(new AnswerPage.Part(names.get(i), share.amounts().get(i)));
        return parts;
    }

    /** The same figure of the year before: what a chair compares with. */
    private Cell before(Target target, UnitId unit, Actor actor) {
        return targets.before(target, unit, actor)
                .map(then -> new Cell(then.value(), false, FigureAddress.of(then.question())))
                .orElse(new Cell(null, false, ""));
    }
}
