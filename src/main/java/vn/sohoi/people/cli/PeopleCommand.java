package vn.sohoi.people.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoi.indicators.Pseudonyms;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Duplicates;
import vn.sohoi.people.pairs.Sign;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/** Work of the machine on all people; it prints numbers and pseudonyms. */
@Lazy
@Component
@Command(
        name = "people",
        synopsisSubcommandLabel = "COMMAND",
        description = "Việc trên cả sổ người / work on all people of the book")
class PeopleCommand implements BookCommand {
    private static final int HUNDRED = 100;
    private static final int BEST = 10;

    private final Duplicates duplicates;
    private final Units units;
    private final Pseudonyms pseudonyms;
    private final Console console;
    private final Clock clock;

    PeopleCommand(Duplicates duplicates, Units units, Pseudonyms pseudonyms, Console console, Clock clock) {
        this.duplicates = duplicates;
        this.units = units;
        this.pseudonyms = pseudonyms;
        this.console = console;
        this.clock = clock;
    }

    /** The answer as machines read it. */
    record Answer(String at, long persons, long pairs, long left_out, List<Unit> units, List<Best> best) {}

    /** Pairs that touch a commune. */
    record Unit(long unit, String name, long pairs) {}

    /** A likely pair, by pseudonyms. */
    record Best(String one, String other, int score, List<Sign> signs) {}

    @Command(description = "Tìm người có thể ghi hai lần / find people who may stand twice")
    int duplicates(@Option(names = "--json", description = "Cho máy đọc / for machines") boolean json) {
        var progress = console.progress("people.duplicates-progress", HUNDRED);
        var searched = duplicates.findAll(Actor.MACHINE, progress::at);
        progress.done();
        var byUnit = byUnit();
        var best = duplicates.ranked(BEST, Actor.MACHINE).stream()
                .map(pair -> new Best(
                        pseudonyms.of(pair.low().value()),
                        pseudonyms.of(pair.high().value()),
                        pair.score(),
                        pair.signs()))
                .toList();
        if (json) {
            console.json(new Answer(
                    searched.at().toString(), searched.persons(), searched.pairs(), searched.left(), byUnit, best));
            return 0;
        }
        console.say("people.duplicates-searched", searched.persons(), searched.pairs(), searched.left());
        byUnit.forEach(unit -> console.line("%8d  %s".formatted(unit.pairs(), unit.name())));
        best.forEach(pair -> console.line("%3d  %s  %s  %s"
                .formatted(
                        pair.score(),
                        pair.one(),
                        pair.other(),
                        pair.signs().stream().map(Sign::name).collect(Collectors.joining(" ")))));
        return 0;
    }

    private List<Unit> byUnit() {
        var tree = units.treeOn(LocalDate.now(clock));
        var counts = new TreeMap<Long, Long>();
        duplicates
                .byBranch(Actor.MACHINE)
                .forEach((branch, pairs) -> counts.merge(commune(tree, branch).value(), pairs, Long::sum));
        return counts.entrySet().stream()
                .map(one -> new Unit(one.getKey(), name(tree, new UnitId(one.getKey())), one.getValue()))
                .toList();
    }

    /** Of a branch closed since, the branch itself. */
    private static UnitId commune(UnitTree tree, UnitId branch) {
        return tree.path(branch).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(vn.sohoi.units.Unit::id)
                .findFirst()
                .orElse(branch);
    }

    private static String name(UnitTree tree, UnitId unit) {
        var found = tree.find(unit);
        return found == null ? unit.toString() : found.name();
    }
}
