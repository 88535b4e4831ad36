package vn.sohoi.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints how many entries a second both verifiers check; run by hand, for it needs a quiet machine. */
class VerifierSpeedMeasurement {
    private static final int ENTRIES = Integer.getInteger("sohoi.entries", 300_000);

    @TempDir
    Path folder;

    @Test
    void rows_a_second() throws Exception {
        var other = TamperedLogTest.independent(folder.resolve("classes"));
        try (var log = new SmallLog(folder.resolve("own"), new Random(1))) {
            log.sql.sql("""
                            insert into audit.entry (kind, login, mandate_id, unit_id, role, action, object_type, object_id, people,
                                                     fields, trace)
                            select 'READ', 'canbo', 1, 1 + i % 999, 'COMMUNE_OFFICER', 'people.read', 'people.person',
                                   uuidv7()::text, 1, '{full_name,birth}', uuidv7()::text
                              from generate_series(1, :entries) i""").param("entries", ENTRIES).update();
            log.connection.commit();
            new LeafTaking(log.owner).take(log.key, log.pair.getPrivate(), log.files, List.of());
            log.sql.sql("analyze audit.entry").update();
            log.sql.sql("analyze audit.leaf").update();
            for (int turn = 0; turn < 3; turn++) {
                long begun = System.nanoTime();
                assertThat(new Verification(log.owner, log.key)
                                .of(log.files.all(), List.of())
                                .status())
                        .isZero();
                long own = System.nanoTime();
                assertThat(other.invoke(null, log.connection, folder.resolve("own"), log.key.text(), List.of()))
                        .isEqualTo(0);
                long end = System.nanoTime();
                System.out.printf(
                        "%d entries: the book's own %.0f rows/s, the independent one %.0f rows/s%n",
                        log.count(), log.count() * 1e9 / (own - begun), log.count() * 1e9 / (end - own));
            }
        }
    }
}
