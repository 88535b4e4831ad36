package vn.sohoi.operation.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoi.kernel.Refused;
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

    @Parameters(
            paramLabel = "FILE",
            description = "Tệp mới, thí dụ so.saoluu / a new file, such as so.saoluu",
            arity = "0..1")
    @Nullable
    Path file;

    @Option(
            names = "--physical",
            description = {
                "Chép các tệp của máy chủ dữ liệu vào thư mục --to; cùng kho --archive thì recover được đến từng giây",
                "Copy the server's files into the folder --to; with --archive they are recovered to the second"
            })
    boolean physical;

    @Option(names = "--to", paramLabel = "DIR", description = "Thư mục mới / a new folder")
    @Nullable
    Path folder;

    BackupCommand(Copying copying, Console console) {
        this.copying = copying;
        this.console = console;
    }

    @Override
    public Integer call() {
        var to = physical ? folder : file;
        if (to == null || physical && file != null || !physical && folder != null)
            throw new Refused("operation.backup-where");
        if (physical) {
            var copied = copying.writeFiles(to);
            console.say("operation.files-copied", copied.files().size(), copied.size() >> 20, to);
            return 0;
        }
        var contents = copying.write(to);
        console.say("operation.copied", contents.rows(), contents.tables().size(), to);
        return 0;
    }
}
