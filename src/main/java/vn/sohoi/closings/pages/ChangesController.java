package vn.sohoi.closings.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.RoundId;
import vn.sohoi.closings.Sealing;
import vn.sohoi.closings.State;
import vn.sohoi.indicators.Change;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;

/** The difference list: what came and went beneath a sealed figure, who recorded it and why. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class ChangesController {
    private final Closings closings;
    private final Sealing sealing;
    private final Figures figures;
    private final Audit audit;
    private final Authoriser authoriser;
    private final RoundWords words;
    private final Texts texts;

    ChangesController(
            Closings closings,
            Sealing sealing,
            Figures figures,
            Audit audit,
            Authoriser authoriser,
            RoundWords words,
            Texts texts) {
        this.closings = closings;
        this.sealing = sealing;
        this.figures = figures;
        this.audit = audit;
        this.authoriser = authoriser;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(RoundsController.PAGE + "/{round}/{unit}/khac")
    ChangesPage changes(
            @PathVariable long round,
            @PathVariable long unit,
            @RequestParam(name = "chi-so") String indicator,
            Actor reader,
            Locale language) {
        var found = closings.round(new RoundId(round), reader);
        var of = new UnitId(unit);
        var report = closings.report(found, of, reader);
        var seal = sealing.seals(report).get(indicator);
        var step = report.last(State.SEALED).orElseThrow(NotFound::new);
        if (seal == null) throw new NotFound();
        var question = closings.question(found, indicator, of);
        var figure = figures.published(question, reader);
        var rows = sealing.changes(found, of, indicator, reader).stream()
                .sorted(Comparator.comparing(Change::recorded))
                .map(one -> row(found, one, language))
                .toList();
        return new ChangesPage(
                figures.name(indicator, language),
                words.unit(of, found.period().lastDay()),
                words.period(found.period(), language),
                new Told(seal.value(), figure.measure(), seal.how()),
                Told.of(figure),
                FigureAddress.of(question),
                words.time(step.at()) + ", " + words.who(step.actor()),
                ReportController.address(found, of),
                authoriser.allows(reader, Purpose.FIGURES, Act.APPROVE) && authoriser.reaches(reader, found.owner()),
                figures.isGuarded(figures.indicator(indicator)),
                rows);
    }

    private ChangesPage.Row row(Round round, Change change, Locale language) {
        var subject = change.subject();
        var act = subject == null ? null : audit.nearest(subject.toString(), change.recorded());
        return new ChangesPage.Row(
                change.amount(),
                figures.name(change.indicator(), language),
                Objects.requireNonNullElse(change.name(), change.pseudonym()),
                change.name() != null,
                words.unit(change.unit(), round.period().lastDay()),
                days(change.span(), language),
                act == null ? "" : words.who(act.login()),
                act == null ? "" : Objects.requireNonNullElse(act.reason(), ""),
                words.time(change.recorded()));
    }

    private String days(DateSpan span, Locale language) {
        var from = span.from();
        var until = span.until();
        if (from == null) return until == null ? "" : texts.say(language, "closings.to", words.day(until.minusDays(1)));
        if (until == null) return texts.say(language, "closings.since", words.day(from));
        LocalDate last = until.minusDays(1);
        return from.equals(last)
                ? words.day(from)
                : texts.say(language, "closings.from-to", words.day(from), words.day(last));
    }
}
