package vn.sohoi.units.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.units.OfficialTables;
import vn.sohoi.units.Outlines;
import vn.sohoi.units.Succession;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** The tree on the command line. */
@Lazy
@Component
@Command(
        name = "units",
        synopsisSubcommandLabel = "COMMAND",
        description = "Cây đơn vị theo thời gian / the tree of units in time")
class UnitsCommand implements BookCommand {
    private static final int STEPS = 4;

    private final Units units;
    private final OfficialTables tables;
    private final Outlines outlines;
    private final UnitLines lines;
    private final Console console;
    private final Clock clock;

    UnitsCommand(Units units, OfficialTables tables, Outlines outlines, UnitLines lines, Console console, Clock clock) {
        this.outlines = outlines;
        this.units = units;
        this.tables = tables;
        this.lines = lines;
        this.console = console;
        this.clock = clock;
    }

    /** How the answer is printed. */
    static final class Form {
        @Option(names = "--json", description = "Cho máy đọc / for machines")
        boolean json;
    }

    @Command(name = "import", description = "Nhập bảng đơn vị đã công bố / read a published table of units")
    int read(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--as-of", paramLabel = "DATE", description = "Ngày của bảng / the table's day") @Nullable
                    LocalDate asOf,
            @Mixin Form form) {
        var progress = console.progress("units.import-progress", STEPS);
        var outcome = tables.read(file, asOf, Actor.MACHINE, progress::at);
        progress.done();
        if (form.json) console.json(outcome);
        else if (outcome.already())
            console.say("units.import-already", file.toString(), outcome.day().toString());
        else
            console.say(
                    "units.imported",
                    file.toString(),
                    outcome.day().toString(),
                    outcome.opened(),
                    outcome.successions(),
                    outcome.findings());
        return 0;
    }

    @Command(description = "Nhập ranh giới GeoJSON / read outlines from a GeoJSON file")
    int boundaries(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--on", paramLabel = "DATE", description = "Ngày của mã đơn vị / the day of its codes")
                    @Nullable
                    LocalDate on,
            @Option(names = "--source", paramLabel = "TEXT", description = "Bản đồ của ai / whose map it is") @Nullable
                    String source,
            @Mixin Form form) {
        var name = String.valueOf(file.getFileName());
        var outcome = outlines.read(name, bytes(file), day(on), source == null ? name : source, Actor.MACHINE);
        if (form.json) console.json(outcome);
        else
            console.say("units.outlines-read", outcome.read(), outcome.unknown().size());
        return 0;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new Refused("units.outlines-missing", file.toString());
        }
    }

    @Command(description = "Các đơn vị vào một ngày / the units of a day")
    int list(
            @Option(names = "--on", paramLabel = "DATE", description = "Ngày / day (hôm nay / today)") @Nullable
                    LocalDate on,
            @Option(names = "--level", paramLabel = "LEVEL", description = "${COMPLETION-CANDIDATES}") @Nullable
                    UnitLevel level,
            @Option(names = "--under", paramLabel = "NAME-OR-CODE", description = "Chỉ dưới đơn vị này / only beneath")
                    @Nullable
                    String under,
            @Mixin Form form) {
        var day = day(on);
        var tree = units.treeOn(day);
        var top = under == null ? null : units.one(under, day);
        if (top != null && tree.find(top) == null) throw new Refused("units.not-there", day.toString());
        var wanted = (top == null ? tree.units() : tree.subtree(top))
                .stream().filter(unit -> level == null || unit.level() == level).toList();
        print(
                wanted.stream()
                        .map(unit -> lines.listed(unit, parent(tree.path(unit.id()))))
                        .toList(),
                form);
        return 0;
    }

    @Command(description = "Đơn vị đi về đâu sau ngày này / where a unit went after the day")
    int successors(
            @Parameters(paramLabel = "CODE") String code,
            @Option(names = "--on", paramLabel = "DATE", required = true) LocalDate on,
            @Mixin Form form) {
        var found = units.successors(units.one(code, on), on);
        print(found.stream().map(one -> line(one, true)).toList(), form);
        if (found.isEmpty() && tables.isLeftOpen(code, on)) console.warn("units.left-open", code);
        return 0;
    }

    @Command(description = "Đơn vị từ đâu mà có / where a unit came from")
    int predecessors(
            @Parameters(paramLabel = "CODE") String code,
            @Option(names = "--on", paramLabel = "DATE", required = true) LocalDate on,
            @Mixin Form form) {
        var found = units.predecessors(units.one(code, on), on);
        print(found.stream().map(one -> line(one, false)).toList(), form);
        return 0;
    }

    @Command(description = "Tìm tên cũ và mới, có dấu hay không / find old and new names, with or without marks")
    int search(
            @Parameters(paramLabel = "WORDS", arity = "1..*") List<String> words,
            @Option(names = "--limit", defaultValue = "20") int limit,
            @Mixin Form form) {
        var found = units.search(String.join(" ", words), limit);
        print(found.stream().map(unit -> lines.listed(unit, null)).toList(), form);
        return 0;
    }

    @Command(description = "Điều chưa rõ trong các bảng / what the tables leave open")
    int findings(@Mixin Form form) {
        print(tables.findings().stream().map(lines::finding).toList(), form);
        return 0;
    }

    private UnitLines.Successor line(Succession one, boolean forward) {
        var day = forward ? one.day() : one.day().minusDays(1);
        return lines.successor(units.on(forward ? one.to() : one.from(), day), one);
    }

    private static @Nullable Unit parent(List<Unit> path) {
        return path.size() < 2 ? null : path.get(path.size() - 2);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    private void print(List<? extends UnitLines.Line> found, Form form) {
        if (form.json) console.json(found);
        else found.forEach(one -> console.line(one.text()));
    }
}
