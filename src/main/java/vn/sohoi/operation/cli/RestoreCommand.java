package vn.sohoi.operation.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sohoi.operation.BringingBack;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.cli.FillsTheBook;

/** Brings a copy back into an empty book. */
@Lazy
@Component
@Command(
        name = "restore",
        description = {
            "Lập lại sổ từ bản sao lưu, vào thư mục dữ liệu mới / bring a copy back into a new data directory",
            "Chép thư mục keys của sổ cũ vào thư mục mới trước / copy the old book's folder keys there first"
        })
class RestoreCommand implements FillsTheBook, Callable<Integer> {
    private final BringingBack back;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Bản sao lưu / the copy")
    Path file = Path.of("");

    RestoreCommand(BringingBack back, Console console) {
        this.back = back;
        this.console = console;
    }

    @Override
    public Integer call() {
        var contents = back.bring(file);
        console.say("operation.brought", contents.rows(), contents.tables().size(), contents.madeAt());
        return 0;
    }
}
