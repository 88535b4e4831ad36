package vn.sohoi.closings.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.ChangedBeneath;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.Looking;
import vn.sohoi.closings.Report;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.RoundId;
import vn.sohoi.closings.State;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;

/** Who handed in, who is late, what is odd. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class RoundController {
    private final Closings closings;
    private final Looking looking;
    private final ChangedBeneath beneath;
    private final Figures figures;
    private final RoundWords words;
    private final Authoriser authoriser;
    private final Texts texts;
    private final Clock clock;

    RoundController(
            Closings closings,
            Looking looking,
            ChangedBeneath beneath,
            Figures figures,
            RoundWords words,
            Authoriser authoriser,
            Texts texts,
            Clock clock) {
        this.closings = closings;
        this.looking = looking;
        this.beneath = beneath;
        this.figures = figures;
        this.words = words;
        this.authoriser = authoriser;
        this.texts = texts;
        this.clock = clock;
    }

    /** For who asked; who answers is led to her own report. */
    @GetMapping(RoundsController.PAGE + "/{round}")
    Object one(@PathVariable long round, Actor reader, Locale language) {
        var found = closings.round(new RoundId(round), reader);
        var own = reader.unit();
        if (own != null && !authoriser.reaches(reader, found.owner()))
            return "redirect:" + ReportController.address(found, own);
        return page(found, reader, language);
    }

    private RoundPage page(Round round, Actor reader, Locale language) {
        var all = closings.reports(round, reader);
        var asked =
                all.stream().filter(one -> !one.unit().equals(round.owner())).toList();
        boolean sealed = all.stream().allMatch(one -> one.state() == State.SEALED);
        var odd = sealed ? List.<Looking.Looked>of() : looking.odd(round, reader);
        var changed = changed(round, reader);
        var rows = asked.stream()
                .map(one -> row(round, one, odd, changed.getOrDefault(one.unit(), 0), language))
                .toList();
        long waiting = count(asked, State.SUBMITTED);
        return new RoundPage(
                texts.say(language, "closings.report-of", words.period(round.period(), language)),
                words.unit(round.owner(), round.period().lastDay()),
                RoundsController.PAGE + "/" + round.id(),
                ReportController.address(round, round.owner()),
                round.deadline(),
                rows,
                asked.stream().filter(one -> one.handedIn().isPresent()).count(),
                rows.stream()
                        .filter(one -> one.late() && one.handedIn().isEmpty())
                        .count(),
                waiting,
                count(asked, State.ACCEPTED) + count(asked, State.SEALED),
                !sealed && waiting == 0 && hasEnded(round) && authoriser.allows(reader, Purpose.FIGURES, Act.APPROVE),
                sealed,
                odd.stream().map(one -> line(round, one, language)).toList());
    }

    private Map<UnitId, Integer> changed(Round round, Actor reader) {
        return beneath.of(round.owner(), reader).stream()
                .filter(one -> one.round().equals(round.id()))
                .collect(Collectors.toMap(ChangedBeneath.Changed::unit, ChangedBeneath.Changed::figures));
    }

    private boolean hasEnded(Round round) {
        return !LocalDate.now(clock).isBefore(round.period().until());
    }

    private static long count(List<Report> reports, State state) {
        return reports.stream().filter(one -> one.state() == state).count();
    }

    private RoundPage.Row row(Round round, Report report, List<Looking.Looked> odd, int changed, Locale language) {
        var wish = report.wish();
        return new RoundPage.Row(
                words.unit(report.unit(), round.period().lastDay()),
                ReportController.address(round, report.unit()),
                report.state(),
                report.handedIn().map(words::time).orElse(""),
                report.state() != State.SEALED && report.late(round.deadline(), LocalDate.now(clock), clock.getZone()),
                (int) odd.stream()
                        .filter(one -> one.unit().equals(report.unit()))
                        .count(),
                wish == null ? "" : texts.say(language, "closings.waits-to-reopen", words.who(wish.actor())),
                changed);
    }

    private RoundPage.OddLine line(Round round, Looking.Looked looked, Locale language) {
        var before = looked.before();
        return new RoundPage.OddLine(
                words.unit(looked.unit(), round.period().lastDay()),
                ReportController.address(round, looked.unit()) + "#dong-" + looked.indicator(),
                figures.name(looked.indicator(), language),
                Told.of(looked.figure()),
                FigureAddress.of(closings.question(round, looked.indicator(), looked.unit())),
                before == null ? null : Told.of(before),
                looked.odd().stream()
                        .map(one -> texts.say(language, "closings.odd." + one.name()))
                        .toList());
    }
}
