package vn.sohoi.closings.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.Looking;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.RoundId;
import vn.sohoi.closings.Sealing;
import vn.sohoi.closings.State;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** Closes a period: the name is typed, so that nobody does it by a slip. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.APPROVE)
class SealController {
    private final Closings closings;
    private final Sealing sealing;
    private final Looking looking;
    private final Figures figures;
    private final RoundWords words;
    private final Texts texts;

    SealController(
            Closings closings, Sealing sealing, Looking looking, Figures figures, RoundWords words, Texts texts) {
        this.closings = closings;
        this.sealing = sealing;
        this.looking = looking;
        this.figures = figures;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(RoundsController.PAGE + "/{round}/chot")
    SealPage form(@PathVariable long round, Actor actor, Locale language) {
        return page(closings.round(new RoundId(round), actor), "", "", Map.of(), actor, language);
    }

    @PostMapping(RoundsController.PAGE + "/{round}/chot")
    Object seal(
            @PathVariable long round,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        var found = closings.round(new RoundId(round), actor);
        try {
            sealing.seal(found, name, reason, actor);
            return "redirect:" + RoundsController.PAGE + "/" + round;
        } catch (Refused refused) {
            var field = refused.key().endsWith("reason") ? "ly-do" : "ten";
            var said = texts.say(language, refused);
            return page(found, name, reason, Map.of(field, said), actor, language);
        }
    }

    private SealPage page(
            Round round, String typed, String reason, Map<String, String> errors, Actor actor, Locale language) {
        var missing = closings.reports(round, actor).stream()
                .filter(one -> !one.unit().equals(round.owner()))
                .filter(one -> one.state() != State.ACCEPTED && one.state() != State.SEALED)
                .map(one -> words.unit(one.unit(), round.period().lastDay()))
                .toList();
        var period = words.period(round.period(), language);
        return new SealPage(
                texts.say(language, "closings.seal-period", period),
                period,
                round.period().name(),
                RoundsController.PAGE + "/" + round.id(),
                missing,
                changed(round, actor, language),
                looking.odd(round, actor).size(),
                typed,
                reason,
                errors);
    }

    private List<SealPage.Changed> changed(Round round, Actor actor, Locale language) {
        return looking.differing(round, actor).stream()
                .collect(Collectors.groupingBy(Looking.Differing::unit, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new SealPage.Changed(
                        words.unit(one.getKey(), round.period().lastDay()),
                        ReportController.address(round, one.getKey()),
                        one.getValue().stream()
                                .map(figure -> figures.name(figure.indicator(), language))
                                .toList()))
                .toList();
    }
}
