package vn.sohoi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.sohoi.Campaign;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.server.EmbeddedServer;
import vn.sohoi.platform.server.Preparation;

/** The files of a server at work are copied, acts go on, the machine is lost, and the archived log gives them back. */
@Tag(Campaign.TAG)
class RecoverDrillTest {
    private static final String LIKE_A_BOOK = """
            create schema flyway;
            create table flyway.flyway_schema_history (installed_rank int, version text, success boolean);
            insert into flyway.flyway_schema_history values (1, '20261129.1400', true);
            create schema audit;
            create table audit.entry (at timestamptz default clock_timestamp(), what text);
            insert into audit.entry (what) select 'before ' || n from generate_series(1, 1000) n""";

    @TempDir
    Path folder;

    private Path old;
    private Path archive;
    private Path copy;
    private EmbeddedServer server;
    private DatabaseAddress book;

    @BeforeEach
    void a_server_at_work_whose_files_are_copied() throws Exception {
        old = folder.resolve("old");
        archive = folder.resolve("archive");
        copy = Files.createDirectory(folder.resolve("copy"));
        server = EmbeddedServer.on(old, archive);
        book = Preparation.prepare(server.address(), "sohoi", new BookKeys(old).secret("app-role"))
                .owner();
        sql().sql(LIKE_A_BOOK).update();
        var keys = new BookKeys(old);
        BaseFolder.write(old.resolve("postgres"), book, keys, new CopySeal(keys), copy);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_was_written_after_the_copy_comes_back_to_the_newest_and_to_a_moment() throws Exception {
        var first = write("after the copy");
        sql().sql("select pg_sleep(0.1)").query().singleRow();
        write("later");
        var last = archived();
        assertThat(opened().broken()).isEmpty();
        assertThat(plain(copy)).isEmpty();
        assertThat(plain(archive)).isEmpty();
        assertThat(recovered("newest", archive, null)).isEqualTo(1002);
        assertThat(recovered("moment", archive, first)).isEqualTo(1001);
        if (Campaign.isWhole()) assertThat(recovered("copy", null, null)).isEqualTo(1000);
        var damaged = withKeys("damaged");
        var log = archive.resolve(last);
        Files.write(log, Arrays.copyOf(Files.readAllBytes(log), 1 << 20));
        assertThatThrownBy(() -> Recovering.into(damaged, opened(), archive, null))
                .isInstanceOfSatisfying(Refused.class, told("platform.archive-unopened"));
    }

    @Test
    void a_broken_copy_another_books_keys_and_a_used_directory_are_refused() throws Exception {
        var into = withKeys("new");
        assertThatThrownBy(() -> Recovering.into(folder.resolve("other"), opened(), null, null))
                .isInstanceOfSatisfying(Refused.class, told("operation.other-keys"));
        assertThatThrownBy(() -> Recovering.into(into, opened(), archive, Instant.EPOCH))
                .isInstanceOfSatisfying(Refused.class, told("operation.moment-early"));
        assertThatThrownBy(() -> Recovering.into(old, opened(), null, null))
                .isInstanceOfSatisfying(Refused.class, told("operation.data-exists"));
        var file = copy.resolve("postgres/data/global/pg_control");
        var bytes = Files.readAllBytes(file);
        bytes[100] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> new BaseFolder(copy, CopySeal.beside(folder.resolve("other"))))
                .isInstanceOfSatisfying(Refused.class, told("operation.other-keys"));
        assertThat(opened().broken()).containsExactly("data/global/pg_control");
        assertThatThrownBy(() -> Recovering.into(into, opened(), null, null))
                .isInstanceOfSatisfying(Refused.class, told("operation.broken"));
        assertThat(into.resolve("postgres")).doesNotExist();
    }

    private BaseFolder opened() {
        return new BaseFolder(copy, CopySeal.beside(old));
    }

    private static Consumer<Refused> told(String key) {
        return refused -> assertThat(refused.key()).isEqualTo(key);
    }

    /** The files in which something stands that the server's own say plain. */
    private List<Path> plain(Path beneath) throws Exception {
        try (var files = Files.walk(beneath)) {
            return files.filter(Files::isRegularFile).filter(this::isPlain).toList();
        }
    }

    private boolean isPlain(Path file) {
        try {
            var content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return content.contains("before 1") || content.contains("PG_VERSION") || content.contains("audit-log");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int recovered(String name, @Nullable Path log, @Nullable Instant until) throws Exception {
        var into = withKeys(name);
        Recovering.into(into, opened(), log, until);
        try (var back = EmbeddedServer.on(into)) {
            var address = back.address().database("sohoi");
            try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                    var row = connection.createStatement().executeQuery("select count(*) from audit.entry")) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** The keys lie beside the data and are kept elsewhere: they come first. */
    private Path withKeys(String name) throws Exception {
        var into = folder.resolve(name);
        var copies = Files.createDirectories(into.resolve("keys"));
        try (var keys = Files.newDirectoryStream(old.resolve("keys"))) {
            for (var key : keys) Files.copy(key, copies.resolve(key.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return into;
    }

    /** The moment after it was acknowledged. */
    private Instant write(String what) {
        sql().sql("insert into audit.entry (what) values (:what)")
                .param("what", what)
                .update();
        return sql().sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** What a minute would do. */
    private String archived() throws Exception {
        var last = sql().sql("select pg_walfile_name(pg_switch_wal())")
                .query(String.class)
                .single();
        while (!Files.exists(archive.resolve(last))) Thread.sleep(50);
        return last;
    }

    private JdbcClient sql() {
        return JdbcClient.create(new DriverManagerDataSource(book.url(), book.user(), book.password()));
    }
}
