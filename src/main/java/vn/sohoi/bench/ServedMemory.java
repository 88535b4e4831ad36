package vn.sohoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.bench.Measured.Unit;
import vn.sohoi.platform.text.Texts;

/**
 * How much memory a served book takes: a child process of this same program on a book of its own, filled with the demo,
 * signed in to and read, then looked at from outside. JVM and PostgreSQL together.
 */
@Lazy
@Component
@Order(10)
class ServedMemory implements Part {
    private static final int LIMIT = 600;
    private static final int MINUTES = 5;
    private static final List<String> READ =
            List.of("/", "/hoi-vien", "/hoi-vien?q=lan", "/hoi-vien?q=nguyen+thi", "/hoi-vien?xem=nguon");

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var book = shop.directory().resolve("served");
        int port = freePort();
        var command = shop.books()
                .child(
                        "serve",
                        "--data",
                        book.toString(),
                        "--port",
                        Integer.toString(port),
                        "--demo",
                        shop.books().demo());
        var process = start(command, shop.directory().resolve("served.log"));
        var stop = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            boolean demo = !"none".equals(shop.books().demo());
            try (var visitor = new Visitor(URI.create("http://127.0.0.1:" + port))) {
                await("the served book did not open, see served.log", process, () -> answers(visitor));
                if (demo) visit(visitor, process, shop.directory().resolve("served.log"));
            }
            return sizes(process, book);
        } finally {
            end(process);
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private static List<Measured> sizes(Process process, Path book) {
        long java = ChildMemory.kilobytes(process.pid(), "VmRSS:");
        var server = postgres(book);
        long shares =
                server.stream().mapToLong(one -> ChildMemory.share(one.pid())).sum();
        return List.of(
                Measured.size("bench.work.memory", (java + shares) / 1024.0, LIMIT),
                Measured.context("bench.work.memory-java", java / 1024.0, Unit.MEGABYTES),
                Measured.context("bench.work.memory-postgres", shares / 1024.0, Unit.MEGABYTES));
    }

    /** The server's first process and all that it started. */
    private static List<ProcessHandle> postgres(Path book) {
        try {
            var file = book.resolve("postgres").resolve("data").resolve("postmaster.pid");
            long first = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(first).stream()
                    .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What a served example is when it stands whole: its later parts take more of the heap than its pages. */
    private static void visit(Visitor visitor, Process process, Path log) {
        var whole = Texts.ofAllFeatures().both("platform.filled-later");
        await("the example was not filled, see served.log", process, () -> told(log, whole));
        visitor.signIn("canbo-thanhtri", Accounts.DEMO_PASSWORD);
        for (int round = 0; round < 5; round++) READ.forEach(visitor::get);
    }

    private static boolean told(Path log, String sentence) {
        try {
            return Files.readString(log).contains(sentence);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void await(String otherwise, Process process, BooleanSupplier reached) {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!reached.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > until) throw new IllegalStateException(otherwise);
            try {
                Thread.sleep(500);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static boolean answers(Visitor visitor) {
        try {
            return visitor.get("/dang-nhap").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static Process start(List<String> command, Path log) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // the operator's own server is not for measuring
        builder.environment().remove("SOHOI_DATABASE");
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
