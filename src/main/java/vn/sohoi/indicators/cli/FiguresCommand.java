package vn.sohoi.indicators.cli;

import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.TallyCheck;
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
    private final Console console;
    private final Texts texts;

    FiguresCommand(Figures figures, TallyCheck tallies, FigureAnswer answer, Console console, Texts texts) {
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
                        texts.say(Texts.VIETNAMESE, one.text()),
                        texts.say(Locale.ENGLISH, one.text())))
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
        if (json) console.json(outcome.differences());
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
}
