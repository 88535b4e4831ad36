package vn.sohoi.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoi.Campaign;

/** Whatever is altered in a log is found, by the book's own check and by the verifier that shares nothing with it. */
@Tag(Campaign.TAG)
class TamperedLogTest {
    private static final int SEEDS = Campaign.isWhole() ? 9 : 2;

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    private SmallLog log;
    private Method other;

    @BeforeEach
    void a_log_and_both_verifiers() throws Exception {
        log = new SmallLog(folder.resolve("own"), new Random(20_261_129));
        other = independent(classes);
    }

    @AfterEach
    void ends() throws Exception {
        log.close();
    }

    @Test
    void every_tampering_is_found_by_both() throws Exception {
        copy(folder.resolve("own"), folder.resolve("kept"), SmallLog.CHECKPOINTS);
        assertThat(verdicts(folder.resolve("own"))).as("untouched").containsExactly(0, 0);
        var missed = new ArrayList<String>();
        int done = 0;
        for (var tampering : Tampering.values())
            for (int seed = 1; seed <= SEEDS; seed++) {
                var beside = folder.resolve(tampering + "-" + seed);
                copy(folder.resolve("own"), beside, SmallLog.CHECKPOINTS);
                tampering.act.on(log, beside, new Random(seed * 31L + tampering.ordinal()));
                var verdicts = verdicts(beside);
                if (!verdicts.equals(List.of(tampering.status, tampering.status)))
                    missed.add(tampering + " " + seed + " " + verdicts);
                log.connection.rollback();
                done++;
            }
        System.out.printf(
                "%d tamperings of %d kinds, %d not told as they should be%n",
                done, Tampering.values().length, missed.size());
        assertThat(missed).isEmpty();
        assertThat(verdicts(folder.resolve("own"))).as("untouched again").containsExactly(0, 0);
    }

    @Test
    void a_log_that_cannot_be_read_is_neither_whole_nor_altered() throws Exception {
        log.sql.sql("drop table audit.leaf").update();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> own(folder.resolve("own")))
                .isInstanceOf(RuntimeException.class);
        log.connection.rollback();
        var run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "verifier/AuditVerifier.java",
                        "jdbc:postgresql://127.0.0.1:1/none?user=a&password=b",
                        folder.toString(),
                        log.key.text())
                .inheritIO()
                .start();
        assertThat(run.waitFor()).isEqualTo(3);
    }

    @Test
    void the_verifier_has_two_hundred_lines_at_most_and_nothing_of_the_book() throws IOException {
        var source = Files.readAllLines(Path.of("verifier", "AuditVerifier.java"));
        assertThat(source).hasSizeLessThanOrEqualTo(200);
        assertThat(source).noneMatch(line -> line.contains("vn.sohoi"));
    }

    /** The book's own first. */
    private List<Integer> verdicts(Path beside) throws Exception {
        return List.of(own(beside), (int)
                other.invoke(null, log.connection, beside, log.key.text(), List.of(folder.resolve("kept"))));
    }

    private int own(Path beside) {
        return new Verification(log.owner, log.key)
                .of(new CheckpointFiles(beside).all(), List.of(new CheckpointFiles(folder.resolve("kept")).all()))
                .status();
    }

    private static void copy(Path from, Path to, int last) throws IOException {
        Files.createDirectories(to);
        for (int number = 1; number <= last; number++)
            Files.copy(Tampering.file(from, number), Tampering.file(to, number));
    }

    static Method independent(Path classes) throws Exception {
        Files.createDirectories(classes);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), "verifier/AuditVerifier.java");
        assertThat(compiled).isZero();
        var loader =
                URLClassLoader.newInstance(new java.net.URL[] {classes.toUri().toURL()});
        return loader.loadClass("AuditVerifier")
                .getMethod("verify", Connection.class, Path.class, String.class, List.class);
    }
}
