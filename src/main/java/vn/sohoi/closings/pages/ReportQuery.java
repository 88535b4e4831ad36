package vn.sohoi.closings.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.Looking;
import vn.sohoi.closings.Remark;
import vn.sohoi.closings.Report;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.Sealing;
import vn.sohoi.closings.State;
import vn.sohoi.closings.Step;
import vn.sohoi.closings.Value;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Seal;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;

/** Lays out one report: each figure beside what was said, the year before and what changed since. */
@Component
class ReportQuery {
    private final Closings closings;
    private final Sealing sealing;
    private final Looking looking;
    private final Figures figures;
    private final RoundWords words;
    private final Authoriser authoriser;
    private final Texts texts;
    private final Clock clock;

    ReportQuery(
            Closings closings,
            Sealing sealing,
            Looking looking,
            Figures figures,
            RoundWords words,
            Authoriser authoriser,
            Texts texts,
            Clock clock) {
        this.closings = closings;
        this.sealing = sealing;
        this.looking = looking;
        this.figures = figures;
        this.words = words;
        this.authoriser = authoriser;
        this.texts = texts;
        this.clock = clock;
    }

    ReportPage of(Round round, UnitId unit, Map<String, String> errors, Actor reader, Locale language) {
        var report = closings.report(round, unit, reader);
        var said = closings.said(report);
        var seals = sealing.seals(report);
        var remarks = closings.remarks(report);
        var lines = new ArrayList<ReportPage.Line>();
        for (var looked : looking.one(round, unit, reader))
            lines.add(line(
                    round,
                    looked,
                    new About(
                            said.get(looked.indicator()),
                            seals.get(looked.indicator()),
                            remarks,
                            returned(report, looked.indicator())),
                    language));
        var wish = report.wish();
        return new ReportPage(
                texts.say(language, "closings.report-of", words.period(round.period(), language)),
                words.unit(unit, round.period().lastDay()),
                RoundsController.PAGE + (authoriser.reaches(reader, round.owner()) ? "/" + round.id() : ""),
                ReportController.address(round, unit),
                round.deadline(),
                report.state(),
                report.late(round.deadline(), LocalDate.now(clock), clock.getZone()),
                lines,
                may(round, report, reader),
                report.state() == State.RETURNED ? said(report.steps().getLast(), language) : null,
                wish == null
                        ? null
                        : new ReportPage.Said("", wish.reason(), words.who(wish.actor()), words.time(wish.at())),
                report.steps().stream().map(step -> said(step, language)).toList(),
                looked(round, report, reader, language),
                errors);
    }

    /** How many of the round are done, for whoever looks at one after the other. */
    private String looked(Round round, Report report, Actor reader, Locale language) {
        if (report.state() != State.SUBMITTED || !authoriser.reaches(reader, round.owner())) return "";
        var asked = closings.reports(round, reader).stream()
                .filter(one -> !one.unit().equals(round.owner()))
                .toList();
        long done = asked.stream()
                .filter(one -> one.state() == State.ACCEPTED || one.state() == State.SEALED)
                .count();
        return texts.say(language, "closings.done-of", done, asked.size());
    }

    /** What else is known of a figure: what was handed in, sealed and remarked, and why it came back. */
    private record About(@Nullable Value said, @Nullable Seal seal, List<Remark> remarks, String returned) {}

    private static String returned(Report report, String indicator) {
        if (report.state() != State.RETURNED) return "";
        var step = report.steps().getLast();
        return indicator.equals(step.indicator()) ? step.reason() : "";
    }

    private ReportPage.Line line(Round round, Looking.Looked looked, About about, Locale language) {
        var said = about.said();
        var seal = about.seal();
        var figure = looked.figure();
        var measure = figure.measure();
        var question = closings.question(round, looked.indicator(), looked.unit());
        var before = looked.before();
        return new ReportPage.Line(
                looked.indicator(),
                figures.name(looked.indicator(), language),
                Told.of(figure),
                FigureAddress.of(question),
                told(said, seal, measure),
                before == null ? null : Told.of(before),
                before == null ? "" : FigureAddress.of(Looking.yearBefore(question)),
                seal == null
                        ? ""
                        : ReportController.address(round, looked.unit()) + "/khac?chi-so=" + looked.indicator(),
                looked.odd().stream().map(odd -> "closings.odd." + odd.name()).toList(),
                about.remarks().stream()
                        .filter(one -> one.indicator().equals(looked.indicator()))
                        .map(one -> new ReportPage.Said("", one.words(), words.who(one.actor()), words.time(one.at())))
                        .toList(),
                seal == null ? "" : seal.mark(),
                about.returned());
    }

    private static @Nullable Told told(@Nullable Value said, @Nullable Seal seal, Measure measure) {
        if (seal != null) return new Told(seal.value(), measure, seal.how());
        return said == null ? null : new Told(said.value(), measure, said.how());
    }

    private ReportPage.May may(Round round, Report report, Actor reader) {
        boolean writes = authoriser.allows(reader, Purpose.FIGURES, Act.WRITE);
        boolean approves = authoriser.allows(reader, Purpose.FIGURES, Act.APPROVE);
        boolean owner = authoriser.reaches(reader, round.owner());
        boolean summary = report.unit().equals(round.owner());
        boolean sealed = report.state() == State.SEALED;
        var wish = report.wish();
        return new ReportPage.May(
                writes && !summary && report.state().waitsForUnit(),
                writes && owner && !summary && report.state() == State.SUBMITTED,
                writes && owner && !summary && report.state().mayComeBack(),
                writes && !sealed,
                writes && sealed && wish == null,
                approves && owner && sealed && wish != null && !wish.actor().equals(reader.login()),
                approves && owner && sealed);
    }

    private ReportPage.Said said(Step step, Locale language) {
        var about = step.indicator();
        var what = texts.say(language, "closings.did." + step.state().name());
        var field = about == null ? "" : figures.name(about, language) + ": ";
        var second = step.second();
        var who = second == null ? words.who(step.actor()) : words.who(step.actor()) + ", " + words.who(second);
        return new ReportPage.Said(what, field + step.reason(), who, words.time(step.at()));
    }
}
