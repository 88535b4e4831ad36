package vn.sohoi.operation.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoi.operation.health.Sign;
import vn.sohoi.operation.health.Sign.State;
import vn.sohoi.operation.health.Signs;
import vn.sohoi.platform.cli.ApartCommand;
import vn.sohoi.platform.cli.OtherBooks;
import vn.sohoi.platform.sql.OwnerDb;

/** Looks at a book from outside: starts nothing, changes nothing, and says nothing about people. */
@Command(
        name = "health",
        exitCodeOnExecutionException = HealthCommand.DOWN,
        description = {
            "Sổ có khỏe không / is the book well",
            "0 khỏe, 1 cần xem, 2 không làm việc / 0 well, 1 to be looked at, 2 not working"
        })
class HealthCommand implements ApartCommand, Callable<Integer> {
    static final int DOWN = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OtherBooks books;

    @Option(names = "--json", description = "Cho máy đọc / for machines")
    boolean json;

    HealthCommand(OtherBooks books) {
        this.books = books;
    }

    /** The answer as machines read it. */
    record Answer(int status, List<Sign> signs) {}

    @Override
    public Integer call() {
        var signs = new ArrayList<Sign>();
        signs.add(pages(books.pages()));
        signs.addAll(books.running()
                .map(database ->
                        new OwnerDb(new DriverManagerDataSource(database.url(), database.user(), database.password())))
                .map(owner -> new Signs(owner, books.data()).take())
                .orElseGet(() -> Signs.ofClosedBook(books.data())));
        int status = Sign.worst(signs).ordinal();
        if (json) books.console().json(new Answer(status, signs));
        else say(signs, status);
        return status;
    }

    private void say(List<Sign> signs, int status) {
        for (var sign : signs) {
            books.console().say("operation.sign." + sign.name(), said(sign));
            if (sign.state() != State.WELL) books.console().say("operation.todo." + sign.name());
        }
        books.console().say("operation.health." + status);
    }

    /** A measure as people say it: gigabytes, hours. */
    private static String said(Sign sign) {
        Long value = sign.value();
        if (value == null) return sign.state() == State.WELL ? "✓" : "✗";
        if (sign.name().endsWith("-bytes")) return "%.1f GB".formatted(value / 1e9);
        if (sign.name().endsWith("-millis")) return value + " ms";
        return value < 7_200 ? value / 60 + " min" : value / 3_600 + " h";
    }

    private static Sign pages(URI address) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            long begun = System.nanoTime();
            var asked = HttpRequest.newBuilder(address.resolve("/dang-nhap"))
                    .timeout(PATIENCE)
                    .build();
            int answer = client.send(asked, BodyHandlers.discarding()).statusCode();
            return sign(answer == 200 ? (System.nanoTime() - begun) / 1_000_000 : null);
        } catch (IOException unanswered) {
            return sign(null);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return sign(null);
        }
    }

    private static Sign sign(@Nullable Long millis) {
        return new Sign("pages-millis", millis == null ? State.DOWN : State.WELL, millis);
    }
}
