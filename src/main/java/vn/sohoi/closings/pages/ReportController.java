package vn.sohoi.closings.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.FreshProof;
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
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;

/** One unit's report: read, handed in, looked at, given back, opened again, signed again. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class ReportController {
    private static final String REPORT = RoundsController.PAGE + "/{round}/{unit}";

    private final Closings closings;
    private final Sealing sealing;
    private final Looking looking;
    private final Figures figures;
    private final ReportQuery page;
    private final Texts texts;

    ReportController(
            Closings closings, Sealing sealing, Looking looking, Figures figures, ReportQuery page, Texts texts) {
        this.looking = looking;
        this.figures = figures;
        this.closings = closings;
        this.sealing = sealing;
        this.page = page;
        this.texts = texts;
    }

    static String address(Round round, UnitId unit) {
        return address(round.id(), unit);
    }

    static String address(RoundId round, UnitId unit) {
        return RoundsController.PAGE + "/" + round + "/" + unit;
    }

    @GetMapping(REPORT)
    ReportPage one(@PathVariable long round, @PathVariable long unit, Actor reader, Locale language) {
        return page.of(closings.round(new RoundId(round), reader), new UnitId(unit), Map.of(), reader, language);
    }

    @PostMapping(REPORT + "/nop")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object handIn(@PathVariable long round, @PathVariable long unit, Actor actor, Locale language) {
        var found = closings.round(new RoundId(round), actor);
        var of = new UnitId(unit);
        try {
            looking.handIn(found, of, actor);
            return "redirect:" + address(found, of);
        } catch (Refused refused) {
            var said = texts.say(language, refused);
            var errors = new LinkedHashMap<String, String>();
            if (refused.key().equals(Looking.UNEXPLAINED))
                for (var code : looking.unexplained(found, of, actor))
                    errors.put("dong-" + code, figures.name(code, language) + ": " + said);
            return page.of(found, of, errors.isEmpty() ? Map.of("acts", said) : errors, actor, language);
        }
    }

    /** This unit is done: on to the next that waits, or back to the round. */
    @PostMapping(REPORT + "/nhan")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object accept(@PathVariable long round, @PathVariable long unit, Actor actor, Locale language) {
        var answer = act(round, unit, "", actor, language, one -> closings.accept(one, new UnitId(unit), actor));
        return answer instanceof ReportPage refused ? refused : "redirect:" + next(new RoundId(round), actor);
    }

    private String next(RoundId id, Actor actor) {
        var round = closings.round(id, actor);
        return closings.reports(round, actor).stream()
                .filter(one -> one.state() == State.SUBMITTED && !one.unit().equals(round.owner()))
                .map(one -> address(round, one.unit()))
                .findFirst()
                .orElse(RoundsController.PAGE + "/" + round.id());
    }

    @PostMapping(REPORT + "/tra")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object giveBack(
            @PathVariable long round,
            @PathVariable long unit,
            @RequestParam(name = "chi-so", defaultValue = "") String indicator,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        return act(
                round,
                unit,
                "ly-do",
                actor,
                language,
                one -> closings.giveBack(one, new UnitId(unit), indicator, reason, actor));
    }

    @PostMapping(REPORT + "/ghi-chu")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object remark(
            @PathVariable long round,
            @PathVariable long unit,
            @RequestParam(name = "chi-so") String indicator,
            @RequestParam(name = "loi", defaultValue = "") String remark,
            Actor actor,
            Locale language) {
        return act(
                round,
                unit,
                "loi",
                actor,
                language,
                one -> closings.remark(one, new UnitId(unit), indicator, remark, actor));
    }

    @PostMapping(REPORT + "/xin-mo")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object askToReopen(
            @PathVariable long round,
            @PathVariable long unit,
            @RequestParam(name = "vi-sao", defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        return act(
                round,
                unit,
                "vi-sao",
                actor,
                language,
                one -> sealing.askToReopen(one, new UnitId(unit), reason, actor));
    }

    /** Two persons open it: the second proves afresh that she is there. */
    @FreshProof
    @PostMapping(REPORT + "/mo-lai")
    @Can(purpose = Purpose.FIGURES, act = Act.APPROVE)
    Object reopen(@PathVariable long round, @PathVariable long unit, Actor actor, Locale language) {
        return act(round, unit, "", actor, language, one -> sealing.reopen(one, new UnitId(unit), actor));
    }

    @PostMapping(REPORT + "/ky-lai")
    @Can(purpose = Purpose.FIGURES, act = Act.APPROVE)
    Object signAgain(
            @PathVariable long round,
            @PathVariable long unit,
            @RequestParam(name = "vi-sao", defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        return act(
                round, unit, "vi-sao", actor, language, one -> sealing.signAgain(one, new UnitId(unit), reason, actor));
    }

    /** Back to the report; what is refused is said above it, and nothing was written. */
    private Object act(long id, long unit, String field, Actor actor, Locale language, Consumer<Round> work) {
        var round = closings.round(new RoundId(id), actor);
        try {
            work.accept(round);
            return "redirect:" + address(round, new UnitId(unit));
        } catch (Refused refused) {
            var said = texts.say(language, refused);
            return page.of(round, new UnitId(unit), Map.of(field.isEmpty() ? "acts" : field, said), actor, language);
        }
    }
}
