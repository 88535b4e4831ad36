package vn.sohoi.operation.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sohoi.kernel.Refused;
import vn.sohoi.operation.BaseFolder;
import vn.sohoi.operation.CopyFile;
import vn.sohoi.operation.CopySeal;
import vn.sohoi.platform.cli.ApartCommand;
import vn.sohoi.platform.cli.OtherBooks;

/** Checks a copy without any book, with the keys that lie in the directory of data. Only bringing it back proves more. */
@Command(
        name = "verify-backup",
        description = {
            "Kiểm tra một bản sao lưu còn nguyên / check that a copy is what was written",
            "Khóa lấy từ thư mục keys trong --data / with the keys of --data"
        })
class VerifyBackupCommand implements ApartCommand, Callable<Integer> {
    private final OtherBooks books;

    @Parameters(paramLabel = "COPY", description = "Tệp hay thư mục sao lưu / the copy, a file or a folder")
    Path file = Path.of("");

    VerifyBackupCommand(OtherBooks books) {
        this.books = books;
    }

    @Override
    public Integer call() {
        var seal = CopySeal.beside(books.data());
        if (Files.isDirectory(file)) return folder(new BaseFolder(file, seal));
        try (var copy = new CopyFile(file, seal)) {
            var broken = copy.broken();
            if (!broken.isEmpty()) throw new Refused("operation.broken", file, String.join(", ", broken));
            var contents = copy.contents();
            books.console()
                    .say("operation.good", contents.rows(), contents.tables().size(), contents.madeAt());
            if (!copy.isSealed()) books.console().say("operation.unsealed");
            return 0;
        }
    }

    private int folder(BaseFolder copy) {
        var broken = copy.broken();
        if (!broken.isEmpty()) throw new Refused("operation.broken", file, String.join(", ", broken));
        var contents = copy.contents();
        books.console().say("operation.files-good", contents.files().size(), contents.size() >> 20, contents.endedAt());
        if (!copy.isSealed()) books.console().say("operation.unsealed");
        return 0;
    }
}
