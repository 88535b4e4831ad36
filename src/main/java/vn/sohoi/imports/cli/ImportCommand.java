package vn.sohoi.imports.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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
    private final Writing writing;
    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = ".xlsx, .xls, .ods, .csv")
    List<Path> files = List.of();

    @Option(names = "--unit", paramLabel = "CODE-OR-NAME", description = "Đơn vị / unit")
    String unit = "";

    @Option(names = "--dry-run", description = "Chỉ xem trước, không ghi / preview only")
    boolean dryRun;

    @Option(names = "--json", description = "Cho máy đọc / for machines")
    boolean json;

    @Option(names = "--as", paramLabel = "LOGIN", description = "Với quyền của tài khoản / with an account's rights")
    @Nullable
    String as;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Ngày danh sách phản ánh / the day the list speaks for (hôm nay / today)")
    @Nullable
    LocalDate on;

    @Option(names = "--open-branches", description = "Mở chi hội mà đơn vị chưa có / open branches that the unit lacks")
    boolean opens;

    @Option(names = "--undo", paramLabel = "BATCH", description = "Hoàn tác lần nhập / take an import back")
    @Nullable
    String undo;

    @Option(
            names = "--return",
            paramLabel = "DIR",
            description = "Trả danh sách kèm cột kết quả vào thư mục / give lists back with a column of results")
    @Nullable
    Path back;

    @Spec
    @Nullable
    CommandSpec spec;

    ImportCommand(Lists lists, List<Sheet> sheets, Units units, Writing writing, Console console, Clock clock) {
        this.writing = writing;
        this.lists = lists;
        this.sheets = sheets;
        this.units = units;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (undo != null) return writing.undo(undo, as, json);
        if (files.isEmpty() || unit.isEmpty() || dryRun && back != null)
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "import FILE… --unit CODE-OR-NAME [--return DIR | --dry-run] | import --undo BATCH");
        var where = units.one(unit, LocalDate.now(clock));
        if (!dryRun) {
            var folder = back == null ? null : new ReturnFolder(back);
            var wish = new Writing.Wish(where, sheets.getFirst().name(), on, opens, as, folder);
            return writing.write(files, wish, json);
        }
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
