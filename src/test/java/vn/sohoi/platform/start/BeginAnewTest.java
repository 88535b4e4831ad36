package vn.sohoi.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.units.Units;

/** What a first filling that was killed left behind goes; an open book loses nothing. */
@BookTest
class BeginAnewTest {
    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    DataSource app;

    @Autowired
    Units units;

    @Test
    void an_open_book_is_not_taken_away() throws SQLException {
        Places.commune(units, 1);
        try (var connection = owner.getConnection()) {
            assertThatThrownBy(() -> run(connection, "select platform.begin_anew()"))
                    .hasMessageContaining("this book is open");
            assertThat(count(connection, "units.unit")).isPositive();
        }
    }

    @Test
    void the_rest_of_a_killed_filling_goes_and_the_keys_stay() throws SQLException {
        Places.commune(units, 1);
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            // no row of the book: as before the first filling has ended
            run(connection, "delete from platform.book");
            run(connection, "select platform.begin_anew()");
            assertThat(count(connection, "units.unit")).isZero();
            assertThat(count(connection, "audit.entry")).isZero();
            assertThat(count(connection, "access.scope_branch")).isZero();
            assertThat(count(connection, "access.scope_key")).isOne();
            assertThat(count(connection, "flyway.flyway_schema_history")).isPositive();
            connection.rollback();
        }
    }

    @Test
    void the_application_cannot_take_anything_away() throws SQLException {
        try (var connection = app.getConnection()) {
            assertThatThrownBy(() -> run(connection, "select platform.begin_anew()"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
