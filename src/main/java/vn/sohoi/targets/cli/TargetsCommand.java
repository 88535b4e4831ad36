package vn.sohoi.targets.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.TargetId;
import vn.sohoi.targets.Targets;
import vn.sohoi.units.Units;

/** Targets on the command line: what is wanted of a unit, and who has how much of a target. */
@Lazy
@Component
@Command(
        name = "targets",
        synopsisSubcommandLabel = "COMMAND",
        description = "Chỉ tiêu: giao, đạt, còn / targets: given, reached, left")
class TargetsCommand implements BookCommand {
    private final Targets targets;
    private final Resolutions resolutions;
    private final TargetLines lines;
    private final Units units;
    private final Console console;
    private final Clock clock;

    TargetsCommand(
            Targets targets, Resolutions resolutions, TargetLines lines, Units units, Console console, Clock clock) {
        this.targets = targets;
        this.resolutions = resolutions;
        this.lines = lines;
        this.units = units;
        this.console = console;
        this.clock = clock;
    }

    @Command(description = "Chỉ tiêu của một đơn vị vào một ngày / the targets of a unit on a day")
    int list(
            @Option(names = "--unit", paramLabel = "NAME-OR-CODE", required = true, description = "Đơn vị / unit")
                    String unit,
            @Option(names = "--on", paramLabel = "DATE", description = "Ngày / day (hôm nay / today)") @Nullable
                    LocalDate on,
            @Option(names = "--json", description = "Cho máy đọc / for machines") boolean json) {
        var day = on == null ? LocalDate.now(clock) : on;
        var found = targets.of(units.one(unit, day), day, Actor.MACHINE).stream()
                .map(lines::line)
                .toList();
        if (json) console.json(found);
        else found.forEach(one -> console.line(one.text()));
        return 0;
    }

    @Command(description = "Một chỉ tiêu và phần của từng đơn vị / one target and what each unit has")
    int show(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--unit", paramLabel = "NAME-OR-CODE", description = "Đơn vị / unit (chủ / owner)")
                    @Nullable
                    String unit,
            @Option(names = "--on", paramLabel = "DATE", description = "Ngày / day (trong kỳ / within the period)")
                    @Nullable
                    LocalDate on,
            @Option(names = "--json", description = "Cho máy đọc / for machines") boolean json) {
        var target = resolutions.target(read(id), Actor.MACHINE);
        var day = on == null ? target.within(LocalDate.now(clock)) : on;
        UnitId asked = unit == null ? target.owner() : units.one(unit, day);
        var itself = targets.progress(target.id(), asked, day, Actor.MACHINE);
        var beneath = targets.beneath(target.id(), asked, day, Actor.MACHINE);
        var shown = lines.shown(itself, beneath);
        if (json) console.json(shown);
        else {
            console.line(lines.line(itself).text());
            List.copyOf(shown.units()).forEach(one -> console.line("  " + one.text()));
            console.say("targets.cli-sum", String.valueOf(shown.sum()), String.valueOf(shown.gap()));
        }
        return 0;
    }

    private static TargetId read(String id) {
        try {
            return new TargetId(UUID.fromString(id));
        } catch (IllegalArgumentException unreadable) {
            throw new Refused("targets.cli-id", id);
        }
    }
}
