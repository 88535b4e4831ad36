package vn.sohoi.operation.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.sohoi.BookTest;
import vn.sohoi.TestBook;
import vn.sohoi.audit.Checkpoints;
import vn.sohoi.indicators.Recounts;
import vn.sohoi.operation.Copying;
import vn.sohoi.operation.health.Sign.State;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.sql.OwnerDb;

/** What an operator is told, and when. */
@BookTest
class SignsTest {
    @TempDir
    Path folder;

    @Autowired
    OwnerDb owner;

    @Autowired
    Copying copying;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    Recounts recounts;

    @Test
    void a_book_that_was_copied_recounted_and_signed_is_well() {
        recounts.nightly();
        copying.write(folder.resolve("so.zip"));
        checkpoints.take();
        assertThat(states(new Signs(owner, folder)))
                .containsOnlyKeys("room-bytes", "database", "schema", "night-seconds", "backup-seconds", "log-seconds")
                .allSatisfy((name, state) -> assertThat(state).as(name).isEqualTo(State.WELL));
    }

    @Test
    void a_book_without_a_copy_is_to_be_looked_at_and_one_of_a_newer_program_does_not_work() {
        var book = TestBook.freshBook().owner();
        Flyway.configure()
                .dataSource(book.url(), book.user(), book.password())
                .initSql("set role sohoi_owner")
                .locations("classpath:vn/sohoi")
                .schemas("flyway")
                .load()
                .migrate();
        var fresh = owner(book);
        assertThat(states(new Signs(fresh, folder)))
                .containsEntry("schema", State.WELL)
                .containsEntry("backup-seconds", State.LOOK);
        fresh.sql("""
                update flyway.flyway_schema_history set version = '29990101.0000'
                 where installed_rank = (select max(installed_rank) from flyway.flyway_schema_history)""").update();
        assertThat(states(new Signs(fresh, folder)))
                .containsEntry("schema", State.DOWN)
                .doesNotContainKey("backup-seconds");
    }

    @Test
    void a_database_that_does_not_answer_is_told_and_the_disk_is_still_seen() {
        var nobody = owner(new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/sohoi", "nobody", ""));
        assertThat(states(new Signs(nobody, folder)))
                .containsOnlyKeys("room-bytes", "database")
                .containsEntry("database", State.DOWN);
    }

    private static Map<String, State> states(Signs signs) {
        return signs.take().stream().collect(Collectors.toMap(Sign::name, Sign::state));
    }

    private static OwnerDb owner(DatabaseAddress book) {
        return new OwnerDb(new DriverManagerDataSource(book.url(), book.user(), book.password()));
    }
}
