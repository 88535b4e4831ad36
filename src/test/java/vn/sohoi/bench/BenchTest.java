package vn.sohoi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoi.App;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.cli.OtherBooks;
import vn.sohoi.platform.text.Texts;

/** The short form of the measurement: that everything is measured and both ways agree. Never how fast. */
class BenchTest {
    private static final Texts TEXTS = Texts.ofAllFeatures();

    private static final List<String> PARTS = List.of(
            "load",
            "import",
            "search",
            "rollups",
            "emulation",
            "past",
            "writes",
            "audit",
            "rls",
            "everyday",
            "pages",
            "memory");

    @TempDir
    Path data;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void every_part_is_measured_and_both_ways_give_the_same_answer() {
        var command = command();
        command.people = 1500;
        // a reorganisation of the whole country takes minutes: it is measured by ./so-hoi bench and proved by its own
        // tests
        command.only = PARTS;
        var measured = command.measured();
        assertThat(measured).containsOnlyKeys(PARTS);
        var rows = measured.values().stream().flatMap(List::stream).toList();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.ours()).as(row.work()).isPositive();
            assertThat(row.equal()).as(row.work()).isNotEqualTo(false);
        });
        assertThat(rows.stream().map(Measured::work))
                .containsExactlyInAnyOrderElementsOf(TEXTS.vietnamese().keySet().stream()
                        .filter(key -> key.startsWith("bench.work."))
                        .filter(key -> !key.startsWith("bench.work.reorganisation"))
                        .toList());
        assertThat(new ResultTable(TEXTS, Texts.VIETNAMESE).of(measured).lines())
                .hasSize(rows.size() + 2);
        assertThat(data.resolve("bench")).doesNotExist();
    }

    @Test
    void a_directory_with_other_data_is_left_alone() throws IOException {
        var stranger =
                Files.writeString(Files.createDirectories(data.resolve("bench")).resolve("sổ.txt"), "của người khác");
        assertThatThrownBy(() -> command().measured())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("bench.foreign-directory"));
        assertThat(stranger).exists();
    }

    @Test
    void a_goal_is_met_by_its_ratio_and_never_by_a_wrong_answer() {
        assertThat(Measured.faster("x", 2, 250, 100, true).met()).isTrue();
        assertThat(Measured.faster("x", 2, 250, 100, false).met()).isFalse();
        assertThat(Measured.share("x", 10, 1000, 0.02).met()).isFalse();
        assertThat(Measured.cost("x", 3, 2, 2).met()).isTrue();
        assertThat(Measured.size("x", 601, 600).met()).isFalse();
        assertThat(Measured.context("x", 1, Measured.Unit.SECONDS).met()).isNull();
    }

    @Test
    void the_table_shows_what_was_reached() {
        var rows = Map.of("load", List.of(Measured.share("bench.work.load", 1200, 40_000, 0.02)));
        assertThat(new ResultTable(TEXTS, java.util.Locale.ENGLISH).of(rows))
                .contains("| 1,200 /s | 40,000 /s | 0.03 | ≥ 0.02 | yes |");
    }

    private BenchCommand command() {
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new BenchCommand(OtherBooks.beside(App.class, data, new Console(out, out, TEXTS)));
    }
}
