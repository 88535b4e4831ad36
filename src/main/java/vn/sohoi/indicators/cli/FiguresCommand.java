package vn.sohoi.indicators.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.TallyCheck;
import vn.sohoi.indicators.spi.SealCheck;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.text.Texts;

/** Figures on the command line: what can be asked, the answers, and whether the tallies still say what the rows say. */
@Lazy
@Component
@Command(
        name = "figures",
        synopsisSubcommandLabel = "COMMAND",
        description = "Số liệu và các dòng bên dưới / figures and the rows beneath")
class FiguresCommand implements BookCommand {
    private final Figures figures;
    private final TallyCheck tallies;
    private final FigureAnswer answer;
    private final List<SealCheck> seals;
    private final Console console;
    private final Texts texts;

    FiguresCommand(
            Figures figures,
            TallyCheck tallies,
            FigureAnswer answer,
            List<SealCheck> seals,
            Console console,
            Texts texts) {
        this.seals = seals;
        this.figures = figures;
        this.tallies = tallies;
        this.answer = answer;
        this.console = console;
        this.texts = texts;
    }

    @Command(description = "Các chỉ số của sổ / the indicators of the book")
    int list(@Option(names = "--json") boolean json) {
        var all = figures.indicators().stream()
                .map(one -> new Line(
                        one.code(),
                        one.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                        one.measure().word(),
                        figures.name(one.code(), Texts.VIETNAMESE),
                        figures.name(one.code(), Locale.ENGLISH)))
                .toList();
        if (json) console.json(all);
        else all.forEach(one -> console.line("%-26s %s / %s".formatted(one.indicator(), one.name(), one.name_en())));
        return 0;
    }

    /** One indicator as machines read it. */
    record Line(String indicator, String kind, String measure, String name, String name_en) {}

    @Command(description = "Trả lời một con số / answer one figure")
    int show(@Mixin AskedFigure asked) {
        var found = answer.to(asked);
        if (asked.json) console.json(found);
        else found.forEach((key, value) -> console.line(key + ": " + (value == null ? "–" : value)));
        return 0;
    }

    @Command(description = "Đếm lại từ các dòng và so / count again from the rows and compare")
    int check(@Option(names = "--json") boolean json) {
        var outcome = tallies.check();
        if (json)
            console.json(outcome.differences().stream().map(this::withRows).toList());
        else if (outcome.differences().isEmpty()) console.say("indicators.checked", outcome.figures(), outcome.days());
        else
            outcome.differences()
                    .forEach(one -> console.say(
                            "indicators.check-differs",
                            one.indicator(),
                            one.day().toString(),
                            one.branch().toString(),
                            one.tally(),
                            one.recount()));
        return outcome.differences().isEmpty() ? 0 : 1;
    }

    /** A difference with the rows beneath, by pseudonym. */
    record Differing(
            String indicator, LocalDate day, UnitId branch, long tally, long recount, List<EvidenceRow> rows) {}

    private Differing withRows(TallyCheck.Difference one) {
        boolean happens = figures.happens(figures.indicator(one.indicator()));
        var question = happens
                ? Question.within(
                        one.indicator(),
                        one.branch(),
                        Period.of(TallyCheck.BEGINNING, one.day().plusDays(1)))
                : Question.on(one.indicator(), one.branch(), one.day());
        var rows = figures.open(question, Actor.MACHINE, Figures.Page.FIRST);
        return new Differing(one.indicator(), one.day(), one.branch(), one.tally(), one.recount(), rows);
    }

    @Command(description = "Tính lại mọi dấu niêm của một kỳ / take every seal of a period again")
    int verify(
            @Option(names = "--period", required = true, paramLabel = "PERIOD") String period,
            @Option(names = "--json") boolean json) {
        var asked = Period.parse(period);
        var lines = seals.stream()
                .flatMap(one -> one.verify(asked, Actor.MACHINE).stream())
                .toList();
        // That the book learnt more after a sealing which another followed is how it should be.
        var whole = Set.of("same", "superseded");
        var other = lines.stream().filter(one -> !whole.contains(one.found())).toList();
        if (json) console.json(lines);
        else if (lines.isEmpty()) console.say("indicators.verified-none", period);
        else if (other.isEmpty()) console.say("indicators.verified", lines.size(), period);
        else
            other.forEach(one -> console.say(
                    "indicators.verify." + one.found(), one.unit(), one.indicator(), one.sealed(), one.now()));
        return other.isEmpty() ? 0 : 1;
    }
}
