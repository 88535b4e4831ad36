package vn.sohoi.platform.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoi.kernel.Refused;

class EmbeddedServerTest {
    @TempDir
    Path directory;

    @Test
    void it_is_real_durable_and_knows_its_password() throws SQLException {
        try (var server = EmbeddedServer.on(directory)) {
            assertThat(answer(server, "show server_version")).startsWith("18.");
            assertThat(answer(server, "show fsync")).isEqualTo("on");
            assertThat(answer(server, "show data_checksums")).isEqualTo("on");
            var wrong = new DatabaseAddress(server.address().url(), "postgres", "guess");
            assertThatThrownBy(() -> DriverManager.getConnection(wrong.url(), wrong.user(), wrong.password()))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_folder_of_another_version_is_left_alone() throws Exception {
        var data = Files.createDirectories(directory.resolve("postgres/data"));
        Files.writeString(data.resolve("PG_VERSION"), "15\n");
        assertThatThrownBy(() -> EmbeddedServer.on(directory))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("platform.server-version");
        assertThat(Files.list(data)).hasSize(1);
    }

    @Test
    void killed_it_is_started_again_where_it_was_and_has_lost_nothing() throws Exception {
        try (var server = EmbeddedServer.on(directory)) {
            run(server, "create table kept as select 42 as answer");
            Postmaster.of(directory.resolve("postgres/data"))
                    .orElseThrow()
                    .process()
                    .destroyForcibly();
            assertThat(inTime(server, "select answer from kept")).isEqualTo("42");
        }
        assertThat(directory.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    private static String inTime(EmbeddedServer server, String question) throws Exception {
        for (int tries = 0; ; tries++)
            try {
                return answer(server, question);
            } catch (SQLException down) {
                if (tries == 600) throw down;
                Thread.sleep(100);
            }
    }

    private static void run(EmbeddedServer server, String statement) throws SQLException {
        var address = server.address();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            connection.createStatement().execute(statement);
        }
    }

    private static String answer(EmbeddedServer server, String question) throws SQLException {
        var address = server.address();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
