package vn.sohoi.emulation.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoi.emulation.Ranking;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.SchemeFile;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.emulation.Scores;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.units.Units;

/** Emulation on the command line: a scheme from a file, and the scores of a unit's rounds. */
@Lazy
@Component
@Command(
        name = "emulation",
        synopsisSubcommandLabel = "COMMAND",
        description = "Thi đua: bộ tiêu chí, điểm / emulation: schemes, scores")
class EmulationCommand implements BookCommand {
    private final Schemes schemes;
    private final Rounds rounds;
    private final Scores scores;
    private final Units units;
    private final Console console;
    private final Clock clock;

    EmulationCommand(Schemes schemes, Rounds rounds, Scores scores, Units units, Console console, Clock clock) {
        this.schemes = schemes;
        this.rounds = rounds;
        this.scores = scores;
        this.units = units;
        this.console = console;
        this.clock = clock;
    }

    /** A unit in a round, for machines. */
    record Line(
            String round,
            String scheme,
            String period,
            String step,
            String unit,
            int place,
            BigDecimal points,
            @Nullable String grade,
            @JsonProperty("best_grade") int best) {}

    @Command(
            description =
                    "Nạp một bộ tiêu chí từ tệp JSON; chưa ban hành / enter a scheme from a JSON file; it is not issued")
    int scheme(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--unit", paramLabel = "NAME-OR-CODE", required = true, description = "Đơn vị / unit")
                    String unit) {
        var owner = units.one(unit, LocalDate.now(clock));
        console.line(
                schemes.enter(SchemeFile.read(text(file), owner), Actor.MACHINE).toString());
        return 0;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new Refused("emulation.error.no-file", String.valueOf(file));
        }
    }

    @Command(description = "Điểm trong các đợt chấm của một đơn vị / the scores of the rounds that a unit holds")
    int scores(
            @Option(names = "--unit", paramLabel = "NAME-OR-CODE", required = true, description = "Đơn vị / unit")
                    String unit,
            @Option(names = "--on", paramLabel = "DATE", description = "Ngày của tên / day of the name") @Nullable
                    LocalDate on,
            @Option(names = "--json", description = "Cho máy đọc / for machines") boolean json) {
        var holder = units.one(unit, on == null ? LocalDate.now(clock) : on);
        var found = rounds.of(holder, Actor.MACHINE).stream()
                .filter(round -> round.holder().equals(holder))
                .map(round -> scores.of(round.id(), Actor.MACHINE))
                .flatMap(table -> table.placed().stream().map(one -> line(table, one)))
                .toList();
        if (json) console.json(found);
        else found.forEach(one -> console.line(text(one)));
        return 0;
    }

    @Command(
            description = "Tính lại điểm đã chốt từ những gì sổ biết khi ấy; mã 1 khi có điểm khác"
                    + " / count decided scores again from what the book knew then; status 1 when one differs")
    int verify(
            @Option(names = "--unit", paramLabel = "NAME-OR-CODE", required = true, description = "Đơn vị / unit")
                    String unit,
            @Option(names = "--on", paramLabel = "DATE", description = "Ngày của tên / day of the name") @Nullable
                    LocalDate on) {
        var holder = units.one(unit, on == null ? LocalDate.now(clock) : on);
        int status = 0;
        for (var round : rounds.of(holder, Actor.MACHINE)) {
            if (!round.holder().equals(holder) || !round.isDecided()) continue;
            var differing = rounds.differing(round.id(), Actor.MACHINE);
            if (differing.isEmpty())
                console.say("emulation.verified", round.period().name());
            for (var one : differing)
                console.warn(
                        "emulation.differs",
                        round.period().name(),
                        units.historyOf(one).getLast().name());
            if (!differing.isEmpty()) status = 1;
        }
        return status;
    }

    private Line line(Scores.Table table, Ranking.Placed one) {
        var round = table.round();
        var grade = one.grade();
        return new Line(
                round.id().toString(),
                table.scheme().name(),
                round.period().name(),
                round.stands().step().name().toLowerCase(java.util.Locale.ROOT),
                units.historyOf(one.unit()).getLast().name(),
                one.place(),
                one.score().total(),
                grade == null ? null : grade.name(),
                one.score().best());
    }

    private static String text(Line one) {
        return String.join(
                "\t",
                List.of(
                        one.period(),
                        one.step(),
                        String.valueOf(one.place()),
                        one.unit(),
                        one.points().toPlainString(),
                        one.grade() == null ? "-" : one.grade()));
    }
}
