package vn.sohoi.closings.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.State;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;

/** All rounds in which the reader's unit asks or answers. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class RoundsController {
    static final String PAGE = "/ky-bao-cao";

    private final Closings closings;
    private final RoundWords words;
    private final Authoriser authoriser;
    private final Texts texts;
    private final Clock clock;

    RoundsController(Closings closings, RoundWords words, Authoriser authoriser, Texts texts, Clock clock) {
        this.closings = closings;
        this.words = words;
        this.authoriser = authoriser;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    RoundsPage all(Actor reader, Locale language) {
        var unit = reader.unit();
        if (unit == null) throw new NotFound();
        var answering = new ArrayList<RoundsPage.Answering>();
        var asking = new ArrayList<RoundsPage.Asking>();
        for (var round : closings.rounds(unit, reader)) {
            if (round.owner().equals(unit)) asking.add(asking(round, reader, language));
            else answering.add(answering(round, unit, reader, language));
        }
        var inherited = closings.inherited(unit, reader).stream()
                .map(round -> asking(round, reader, language))
                .toList();
        return new RoundsPage(
                texts.say(language, "closings.tab"),
                words.unit(unit, LocalDate.now(clock)),
                answering,
                asking,
                inherited,
                authoriser.allows(reader, Purpose.FIGURES, Act.WRITE));
    }

    private RoundsPage.Answering answering(Round round, UnitId unit, Actor reader, Locale language) {
        var report = closings.report(round, unit, reader);
        return new RoundsPage.Answering(
                words.period(round.period(), language),
                words.unit(round.owner(), round.period().lastDay()),
                round.deadline(),
                report.state(),
                report.late(round.deadline(), LocalDate.now(clock), clock.getZone()),
                ReportController.address(round, unit));
    }

    private RoundsPage.Asking asking(Round round, Actor reader, Locale language) {
        var all = closings.reports(round, reader).stream()
                .filter(one -> !one.unit().equals(round.owner()))
                .toList();
        var today = LocalDate.now(clock);
        return new RoundsPage.Asking(
                words.period(round.period(), language),
                words.unit(round.owner(), round.period().lastDay()),
                round.deadline(),
                all.size(),
                all.stream().filter(one -> one.handedIn().isPresent()).count(),
                all.stream()
                        .filter(one -> one.handedIn().isEmpty() && one.late(round.deadline(), today, clock.getZone()))
                        .count(),
                all.stream()
                        .filter(one -> one.state() == State.ACCEPTED || one.state() == State.SEALED)
                        .count(),
                all.stream().filter(one -> one.state() == State.SEALED).count(),
                PAGE + "/" + round.id());
    }
}
