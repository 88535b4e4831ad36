package vn.sohoi.people.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.people.Decoys;
import vn.sohoi.people.Identity;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.units.Units;

/** Records of nobody, laid by whoever keeps the machine. */
@Lazy
@Component
@Command(name = "decoys", synopsisSubcommandLabel = "COMMAND", description = "Hồ sơ mồi / records of nobody")
class DecoyCommand implements BookCommand {
    private final Decoys decoys;
    private final Units units;
    private final Console console;
    private final Clock clock;

    DecoyCommand(Decoys decoys, Units units, Console console, Clock clock) {
        this.decoys = decoys;
        this.units = units;
        this.console = console;
        this.clock = clock;
    }

    @Command(description = "Đặt một hồ sơ mồi ở chi hội / lay one in a branch; whoever opens it first is told of")
    int lay(
            @Option(names = "--branch", paramLabel = "NAME-OR-CODE", required = true, description = "Chi hội / branch")
                    String branch,
            @Option(names = "--name", paramLabel = "TEXT", required = true, description = "Tên bịa / invented name")
                    String name,
            @Option(names = "--born", paramLabel = "DATE", required = true, description = "Ngày sinh bịa / birth")
                    String born) {
        var unit = units.one(branch, LocalDate.now(clock));
        decoys.lay(unit, Identity.woman(name, PartialDate.parse(born)), Actor.MACHINE);
        console.say("people.decoy-laid", branch);
        return 0;
    }
}
