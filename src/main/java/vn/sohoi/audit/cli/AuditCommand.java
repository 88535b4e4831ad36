package vn.sohoi.audit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sohoi.audit.Checkpoints;
import vn.sohoi.audit.tree.CheckpointFiles;
import vn.sohoi.audit.tree.Finding;
import vn.sohoi.audit.tree.NoteKey;
import vn.sohoi.audit.tree.Verdict;
import vn.sohoi.audit.tree.Verification;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.sql.OwnerDb;

/** Checks the log and hands out its checkpoints. That it could not check is 3 and never 0. */
@Lazy
@Component
@Command(
        name = "audit",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = AuditCommand.CANNOT_CHECK,
        exitCodeOnExecutionException = AuditCommand.CANNOT_CHECK,
        description = "Nhật ký: kiểm tra, lấy mốc ký / the log: check it, take a signed checkpoint")
class AuditCommand implements BookCommand {
    static final int CANNOT_CHECK = 3;
    private static final double NANOS = 1e9;

    private final Checkpoints checkpoints;
    private final OwnerDb owner;
    private final Console console;

    AuditCommand(Checkpoints checkpoints, OwnerDb owner, Console console) {
        this.checkpoints = checkpoints;
        this.owner = owner;
        this.console = console;
    }

    /** Where an auditor has her copies and her key. */
    static final class Copies {
        @Option(
                names = "--checkpoints",
                paramLabel = "DIR",
                description =
                        "Thư mục mốc ký (mặc định cạnh dữ liệu) / folder of the checkpoints (default beside the data)")
        @Nullable
        Path folder;

        @Option(
                names = "--witness",
                paramLabel = "DIR",
                description = "Bản sao mốc ký giữ ở nơi khác / copies of checkpoints that are kept elsewhere")
        List<Path> witnesses = List.of();

        @Option(
                names = "--key",
                paramLabel = "KEY",
                description =
                        "Khóa công khai giữ ở nơi khác, hoặc tệp chứa khóa / public key kept elsewhere, or its file")
        @Nullable
        String key;
    }

    /** The answer as machines read it. */
    record Answer(int status, long entries, long checkpoints, long waiting, List<Finding> findings, double seconds) {}

    @Command(
            description = {
                "Kiểm tra toàn bộ nhật ký / check the whole log",
                "0 nguyên vẹn, 1 bị sửa, 2 thiếu, 3 không kiểm tra được / 0 whole, 1 altered, 2 incomplete, 3 cannot check"
            },
            exitCodeOnInvalidInput = CANNOT_CHECK,
            exitCodeOnExecutionException = CANNOT_CHECK)
    int verify(
            @Mixin Copies copies, @Option(names = "--json", description = "Cho máy đọc / for machines") boolean json) {
        checkpoints.take();
        long begun = System.nanoTime();
        var verdict = new Verification(owner, key(copies)).of(beside(copies), elsewhere(copies));
        double seconds = (System.nanoTime() - begun) / NANOS;
        if (json)
            console.json(new Answer(
                    verdict.status(),
                    verdict.entries(),
                    verdict.checkpoints(),
                    verdict.waiting(),
                    verdict.findings(),
                    seconds));
        else say(verdict, seconds);
        return verdict.status();
    }

    @Command(
            description =
                    "Ký một mốc ngay và in ra để cất giữ / take a checkpoint now and print it, to be kept elsewhere",
            exitCodeOnExecutionException = CANNOT_CHECK)
    int checkpoint() {
        console.line(checkpoints
                .take()
                .orElseThrow(() -> new Refused("audit.no-log"))
                .stripTrailing());
        console.line("");
        console.line(own().text());
        return 0;
    }

    private void say(Verdict verdict, double seconds) {
        console.say("audit.checked", verdict.entries(), verdict.checkpoints(), "%.1f".formatted(seconds));
        verdict.findings().forEach(found -> console.say("audit.found." + found.kind(), found.place()));
        console.say("audit.status." + verdict.status());
    }

    private NoteKey own() {
        return checkpoints.key().orElseThrow(() -> new Refused("audit.no-log"));
    }

    private NoteKey key(Copies copies) {
        var given = copies.key;
        if (given == null) return own();
        try {
            var key = NoteKey.parse(given.contains("+") ? given : Files.readString(Path.of(given)));
            if (!key.name().equals(own().name())) throw new Refused("audit.other-log", key.name(), own().name());
            return key;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refused("audit.key-unreadable", given);
        }
    }

    private Map<Long, String> beside(Copies copies) {
        var folder = copies.folder;
        if (folder == null) folder = checkpoints.folder();
        return folder == null ? Map.of() : new CheckpointFiles(folder).all();
    }

    private static List<Map<Long, String>> elsewhere(Copies copies) {
        var all = new ArrayList<Map<Long, String>>();
        for (var folder : copies.witnesses) {
            if (!Files.isDirectory(folder)) throw new UncheckedIOException(new IOException(folder + " is no folder"));
            all.add(new CheckpointFiles(folder).all());
        }
        return all;
    }
}
