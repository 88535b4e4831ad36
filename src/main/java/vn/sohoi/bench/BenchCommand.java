package vn.sohoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.ApartCommand;
import vn.sohoi.platform.cli.OtherBooks;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.platform.text.Texts;

/** Measures the book on this machine, on a book of its own; the operator's stays closed. */
@Command(
        name = "bench",
        description =
                "Đo tốc độ trên một sổ riêng với người hư cấu / measure on a book of its own with invented people")
final class BenchCommand implements ApartCommand, Callable<Integer> {
    private static final int FEWEST = 1000;
    private static final int MOST = 2_000_000;

    private final OtherBooks books;

    @Option(names = "--people", paramLabel = "N", description = "Số người hư cấu (1000000) / invented people")
    int people = 1_000_000;

    @Option(names = "--json", description = "Cho máy đọc / for machines")
    boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Ghi bảng Markdown / write the table as Markdown")
    @Nullable
    Path out;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description =
                    "load, import, search, rollups, emulation, past, writes, audit, rls, everyday, pages, reorganisation, memory")
    List<String> only = List.of();

    @Option(names = "--keep", description = "Giữ sổ đã đo để đo tiếp / keep the measured book for the next run")
    boolean keep;

    BenchCommand(OtherBooks books) {
        this.books = books;
    }

    @Override
    public Integer call() {
        tell(measured(), Texts.ofAllFeatures());
        return 0;
    }

    /** Opens the book, measures, and leaves nothing behind unless it is to be kept. */
    Map<String, List<Measured>> measured() {
        if (people < FEWEST || people > MOST) throw new Refused("bench.people", FEWEST, MOST);
        var folder = BenchFolder.under(books.data());
        books.console().warn("bench.begins", people, folder.path(), 1 + people / 90_000);
        var book = open(folder);
        // stopped half way, it takes its server and its folder with it
        var stop = new Thread(() -> end(book, folder));
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return measure(book, folder);
        } finally {
            end(book, folder);
            forget(stop);
        }
    }

    private ConfigurableApplicationContext open(BenchFolder folder) {
        try {
            return books.open(folder.path());
        } catch (RuntimeException failure) {
            if (!keep) folder.remove();
            throw failure;
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // the program ends already and the hook is at work
        }
    }

    private Map<String, List<Measured>> measure(ConfigurableApplicationContext book, BenchFolder folder) {
        var address = book.getBean(Prepared.class).owner();
        var port = book.getEnvironment().getRequiredProperty("local.server.port");
        try (var plain = new PlainSql(address)) {
            var pages = URI.create("http://127.0.0.1:" + port);
            var shop = new Workshop(people, folder.path(), pages, address, plain, books);
            return book.getBean(Benchmark.class).run(shop, only);
        }
    }

    private void tell(Map<String, List<Measured>> rows, Texts texts) {
        if (json) books.console().json(ResultTable.forMachines(rows, texts));
        else books.console().line(new ResultTable(texts, Texts.VIETNAMESE).of(rows));
        if (out == null) return;
        try {
            Files.writeString(out, new ResultTable(texts, Locale.ENGLISH).of(rows));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized void end(ConfigurableApplicationContext book, BenchFolder folder) {
        book.close();
        if (!keep) folder.remove();
    }
}
