package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.TestBook;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/**
 * The program is killed while it writes a list, at seeded moments: afterwards the book holds all of the list or nothing,
 * and the next one who opens it writes or undoes the same list. Three kills, and thirty with {@code -Dsohoi.full=true}.
 */
@BookTest
@Import(Tables.class)
@Tag(Campaign.TAG)
class KilledImportTest {
    private static final int ROWS = 600;
    private static final int KILLS = Campaign.isWhole() ? 30 : 3;

    @Autowired
    Imports imports;

    @Autowired
    Units units;

    @Autowired
    Tables tables;

    @Autowired
    OwnerDb owner;

    @Autowired
    Prepared prepared;

    private final Random random = new Random(20_261_124);
    private Commune here;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 3);
    }

    @Test
    void a_list_whose_writer_is_killed_stands_in_the_book_as_a_whole_or_not_at_all() throws Exception {
        var list = read();
        var before = tables.hashes();
        int longest = 2_000;
        for (int kill = 0; kill < KILLS; kill++) {
            boolean late = !killed(list, random.nextInt(longest));
            assertThat(entries(list))
                    .as("entries of the act")
                    .isEqualTo(imports.find(list, here.officer()).state() == State.WRITTEN ? 1 : 0);
            if (late) longest = Math.max(200, longest * 2 / 3);
            if (imports.find(list, here.officer()).state() == State.WRITTEN) {
                takesBack(list, before);
                list = read();
            } else {
                assertThat(tables.hashes()).isEqualTo(before);
            }
        }
        assertThat(imports.write(list, here.officer()).count("NEW")).isEqualTo(ROWS);
        takesBack(list, before);
    }

    /** The act and its entry are one: neither is there without the other. */
    private int entries(BatchId list) {
        return owner.sql("select count(*) from audit.entry where action = 'imports.write' and object_id = :list")
                .param("list", list.toString())
                .query(Integer.class)
                .single();
    }

    private void takesBack(BatchId list, Map<String, String> before) {
        assertThat(tables.hashes()).isNotEqualTo(before);
        assertThat(imports.undo(list, here.officer()).count("UNDONE")).isEqualTo(ROWS);
        assertThat(tables.hashes()).isEqualTo(before);
    }

    /** Lets the program write and kills it so many milliseconds later; answers whether it was still at work. */
    private boolean killed(BatchId list, int after) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName(),
                TestBook.HOME.toString(),
                list.toString());
        WritingProcess.tell(builder.environment(), "OWNER", prepared.owner());
        WritingProcess.tell(builder.environment(), "APP", prepared.app());
        var process = builder.redirectErrorStream(true).start();
        boolean atWork;
        try (var told = process.inputReader(StandardCharsets.UTF_8)) {
            awaitBeginning(told);
            process.waitFor(after, TimeUnit.MILLISECONDS);
            atWork = !told.ready();
        } finally {
            process.destroyForcibly().waitFor();
        }
        awaitItsConnections();
        return atWork;
    }

    private static void awaitBeginning(BufferedReader told) throws IOException {
        var lines = new StringBuilder();
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.equals(WritingProcess.BEGINS)) return;
            lines.append(line).append('\n');
        }
        throw new AssertionError("It never began to write:\n" + lines);
    }

    /** The server notices the death at the end of the statement under way. */
    private void awaitItsConnections() throws InterruptedException {
        while (owner.sql("select count(*) from pg_stat_activity where application_name = 'killed'")
                        .query(Integer.class)
                        .single()
                > 0) Thread.sleep(20);
    }

    private BatchId read() {
        var text = new StringBuilder("STT;Họ và tên;Năm sinh;Chi hội;Ngày vào Hội\n");
        var branches = here.branches().stream()
                .map(branch -> units.on(branch, LocalDate.of(2020, 1, 1)).name())
                .toList();
        for (int i = 0; i < ROWS; i++)
            text.append("%d;Nguyễn Thị %s;%d/%d/%d;%s;2010\n"
                    .formatted(
                            i + 1,
                            List.of("Lan", "Hoa", "Mai", "Cúc").get(i % 4),
                            1 + i % 28,
                            1 + i / 28 % 12,
                            1950 + i / 336,
                            branches.get(i % 3)));
        var list = imports.handIn(
                new Upload(
                        "danh-sach.csv",
                        text.toString().getBytes(StandardCharsets.UTF_8),
                        here.unit(),
                        "membership.members",
                        LocalDate.of(2026, 1, 1),
                        false),
                here.officer());
        imports.read(list, here.officer());
        assertThat(imports.preview(list, here.officer()).writes()).isEqualTo(ROWS);
        return list;
    }
}
