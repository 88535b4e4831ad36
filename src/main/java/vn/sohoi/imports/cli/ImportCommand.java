package vn.sohoi.imports.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoi.imports.Lists;
import vn.sohoi.imports.Proposal;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.units.Units;

/** Shows what lists would bring into the book. */
@Lazy
@Component
@Command(
        name = "import",
        description = "Nhập danh sách hội viên từ bảng tính / import lists of members from spreadsheets")
class ImportCommand implements BookCommand, Callable<Integer> {
    private final Lists lists;
    private final List<Sheet> sheets;
    private final Units units;
    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = ".xlsx, .xls, .ods, .csv")
    List<Path> files = List.of();

    @Option(names = "--unit", paramLabel = "CODE-OR-NAME", required = true, description = "Đơn vị / unit")
    String unit = "";

    @Option(names = "--dry-run", description = "Chỉ xem trước, không ghi / preview only")
    boolean dryRun;

    @Option(names = "--json", description = "Cho máy đọc / for machines")
    boolean json;

    ImportCommand(Lists lists, List<Sheet> sheets, Units units, Console console, Clock clock) {
        this.lists = lists;
        this.sheets = sheets;
        this.units = units;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        units.one(unit, LocalDate.now(clock));
        if (!dryRun) throw new Refused("imports.only-preview");
        var proposals = lists.propose(files, sheets.getFirst());
        for (var proposal : proposals)
            if (proposal.refusal() instanceof Refused refusal)
                console.warn(refusal.key(), refusal.arguments().toArray());
        if (json) console.json(proposals);
        else proposals.stream().filter(each -> each.refusal() == null).forEach(this::say);
        return proposals.stream().anyMatch(each -> each.refusal() != null) ? 1 : 0;
    }

    private void say(Proposal proposal) {
        console.say(
                "imports.proposed",
                proposal.file(),
                proposal.people(Verdict.ACCEPT),
                proposal.people(Verdict.QUESTION),
                proposal.people(Verdict.REFUSE),
                proposal.repairs().size());
    }
}
