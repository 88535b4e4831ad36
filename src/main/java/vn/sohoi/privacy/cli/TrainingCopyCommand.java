package vn.sohoi.privacy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.ApartCommand;
import vn.sohoi.platform.cli.OtherBooks;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.server.EmbeddedServer;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.privacy.training.TrainingCopy;

/** Makes a book for training beside the operator's own: the same units and figures, and nobody who is real. */
@Command(
        name = "training-copy",
        description = {
            "Lập sổ để tập huấn trong thư mục mới: tên, số, ngày sinh, địa chỉ đều được thay; con số theo đơn vị giữ nguyên",
            "Make a book for training in a new folder: names, numbers, births and addresses replaced, figures by unit unchanged"
        })
final class TrainingCopyCommand implements ApartCommand, Callable<Integer> {
    private final OtherBooks books;

    @Parameters(paramLabel = "DIR", description = "Thư mục mới / a new folder")
    Path folder = Path.of("");

    TrainingCopyCommand(OtherBooks books) {
        this.books = books;
    }

    @Override
    public Integer call() {
        if (Files.exists(folder)) throw new Refused("privacy.folder-exists", folder);
        var running = books.running();
        if (running.isPresent()) return copy(running.get());
        if (!Files.isDirectory(books.data())) throw new Refused("privacy.no-book", books.data());
        try (var server = EmbeddedServer.on(books.data())) {
            return copy(books.running().orElseThrow());
        }
    }

    private int copy(DatabaseAddress real) {
        boolean whole = false;
        try (var fresh = books.open(folder)) {
            var owner = fresh.getBean(Prepared.class).owner();
            long rows = new TrainingCopy(real, owner, fresh.getBean(BookKeys.class)).write();
            books.console().say("privacy.training-copied", rows, folder);
            whole = true;
            return 0;
        } finally {
            if (!whole) remove();
        }
    }

    private void remove() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
