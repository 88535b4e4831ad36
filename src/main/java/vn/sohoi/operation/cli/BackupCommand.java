package vn.sohoi.operation.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sohoi.operation.Copying;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;

/** Keeps a copy of the book as it is this moment, while others go on working. */
@Lazy
@Component
@Command(
        name = "backup",
        description = "Sao lưu cả sổ vào một tệp, sổ vẫn làm việc / keep a copy of the whole book while it is used")
class BackupCommand implements BookCommand, Callable<Integer> {
    private final Copying copying;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Tệp mới, đuôi .zip / a new file ending in .zip")
    Path file = Path.of("");

    BackupCommand(Copying copying, Console console) {
        this.copying = copying;
        this.console = console;
    }

    @Override
    public Integer call() {
        var contents = copying.write(file);
        console.say("operation.copied", contents.rows(), contents.tables().size(), file);
        return 0;
    }
}
