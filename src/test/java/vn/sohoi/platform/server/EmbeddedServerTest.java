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

    private static String answer(EmbeddedServer server, String question) throws SQLException {
        var address = server.address();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
