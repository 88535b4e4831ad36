package vn.sohoi.reports.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.reports.Report;

/** Reports on the command line: which there are, and making one with its files. */
@Lazy
@Component
@Command(
        name = "reports",
        synopsisSubcommandLabel = "COMMAND",
        description = "Báo cáo, văn bản / reports and their files")
class ReportsCommand implements BookCommand {
    private final PaperMaking making;
    private final Console console;

    ReportsCommand(PaperMaking making, Console console) {
        this.making = making;
        this.console = console;
    }

    /** One report as machines read it. */
    record Line(String report, String unit, String period, String kind, String title, int versions) {}

    @Command(description = "Các báo cáo của sổ / the reports of the book")
    int list(
            @Option(names = "--period", paramLabel = "PERIOD") @Nullable String period,
            @Option(names = "--as", paramLabel = "LOGIN") @Nullable String as,
            @Option(names = "--json") boolean json) {
        List<Line> all = making.all(as).stream()
                .filter(report -> period == null || report.period().name().equals(period))
                .map(this::line)
                .toList();
        if (json) console.json(all);
        else if (all.isEmpty()) console.say("reports.none");
        else
            all.forEach(one -> console.line("%s  %-8s %-24s %d  %s"
                    .formatted(
                            one.report(),
                            one.period(),
                            one.unit(),
                            one.versions(),
                            one.title().replace('\n', ' '))));
        return 0;
    }

    @Command(description = "Lập một bản của báo cáo kỳ ấy / make a version of the report of that period")
    int make(@Mixin WantedPaper wanted) {
        var made = making.make(wanted);
        if (wanted.json) console.json(made);
        else
            console.say(
                    "reports.made-on-line",
                    made.unit(),
                    made.version(),
                    made.code(),
                    made.figures(),
                    String.join(", ", made.files()));
        return 0;
    }

    private Line line(Report report) {
        return new Line(
                report.id().toString(),
                making.unit(report),
                report.period().name(),
                report.kind().name().toLowerCase(Locale.ROOT),
                report.draft().title(),
                report.versions());
    }
}
