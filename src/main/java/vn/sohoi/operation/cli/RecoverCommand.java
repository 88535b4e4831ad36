package vn.sohoi.operation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoi.kernel.Refused;
import vn.sohoi.operation.BaseFolder;
import vn.sohoi.operation.CopySeal;
import vn.sohoi.operation.Recovering;
import vn.sohoi.platform.cli.ApartCommand;
import vn.sohoi.platform.cli.OtherBooks;

/** Brings a book back from the copy of its files and the archived log. */
@Command(
        name = "recover",
        description = {
            "Lập lại sổ từ bản sao các tệp và kho --archive, vào thư mục --data mới",
            "Bring a book back from a copy of its files and the --archive, into a new directory --data",
            "Chép thư mục keys của sổ cũ vào thư mục mới trước / copy the old book's folder keys there first"
        })
class RecoverCommand implements ApartCommand, Callable<Integer> {
    private final OtherBooks books;

    @Parameters(paramLabel = "DIR", description = "Thư mục sao lưu / the folder of the copy")
    Path folder = Path.of("");

    @Option(
            names = "--until",
            paramLabel = "MOMENT",
            description =
                    "Đến thời điểm này, mặc định đến mới nhất / up to this moment, by default all: 2026-11-29T08:30:00+07:00")
    @Nullable
    String until;

    RecoverCommand(OtherBooks books) {
        this.books = books;
    }

    @Override
    public Integer call() throws IOException {
        var last = Recovering.into(
                books.data(), new BaseFolder(folder, CopySeal.beside(books.data())), books.archive(), moment());
        books.console().say("operation.recovered", books.data(), last);
        return 0;
    }

    private @Nullable Instant moment() {
        if (until == null) return null;
        try {
            return OffsetDateTime.parse(until).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Refused("operation.moment", until);
        }
    }
}
