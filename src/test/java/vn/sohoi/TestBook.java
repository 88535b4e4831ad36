package vn.sohoi;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.server.EmbeddedServer;
import vn.sohoi.platform.server.Preparation;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.platform.text.Texts;

/** Gives each test context a fresh database on one server kept under {@code target/}. */
public final class TestBook implements ApplicationContextInitializer<GenericApplicationContext> {
    /** The folder of that server; the build names one for each of its JVMs. */
    public static final Path HOME = Path.of(System.getProperty("sohoi.test-book", "target/test-book"));

    private static final AtomicInteger BOOKS = new AtomicInteger();

    @Override
    public void initialize(GenericApplicationContext context) {
        var keys = new BookKeys(HOME);
        var prepared = freshBook();
        context.registerBean(BookKeys.class, () -> keys);
        context.registerBean(Prepared.class, () -> prepared);
        context.registerBean(ActsAreLogged.class, () -> new ActsAreLogged(context.getBeanProvider(JdbcClient.class)));
        context.registerBean(Console.class, () -> new Console(silent(), silent(), Texts.ofAllFeatures()));
    }

    /**
     * A prepared database of its own with every table and no row. The application's role is one for the whole server, and so is its
     * password: another would shut out all books that are open when they connect anew.
     */
    public static Prepared freshBook() {
        var server = Server.ONE.address();
        var name = "book_" + BOOKS.incrementAndGet();
        run(server, "create database %s template %s owner sohoi_owner".formatted(name, Server.EMPTY));
        return Preparation.prepare(server, name, new BookKeys(HOME).secret("app-role"));
    }

    private static void run(DatabaseAddress server, String statement) {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var sent = connection.createStatement()) {
            sent.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    /** Started at first need, stopped when the tests' JVM ends. */
    private static final class Server {
        /** The migrations run once; every book is a copy of what they make. */
        static final String EMPTY = "book_empty";

        static final EmbeddedServer ONE = started();

        private static EmbeddedServer started() {
            var server = EmbeddedServer.forTestsOn(HOME);
            // after the books that were open, whose last work is to sign their log
            SpringApplication.getShutdownHandlers().add(server::close);
            dropBooks(server.address());
            var empty = Preparation.prepare(server.address(), EMPTY, "").owner();
            Flyway.configure()
                    .dataSource(empty.url(), empty.user(), empty.password())
                    .initSql("set role sohoi_owner")
                    .locations("classpath:vn/sohoi")
                    .schemas("flyway")
                    .load()
                    .migrate();
            return server;
        }

        private static void dropBooks(DatabaseAddress address) {
            try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                    var statement = connection.createStatement()) {
                var names = new ArrayList<String>();
                try (var rows = statement.executeQuery("select datname from pg_database where datname like 'book%'")) {
                    while (rows.next()) names.add(rows.getString(1));
                }
                for (var name : names) statement.execute("drop database \"" + name + "\" with (force)");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
