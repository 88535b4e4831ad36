package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sohoi.membership.MemberSheet;

/** Ten messy lists against what a careful person reads out of them; the goals of issue "The book opens". */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenListsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
    private final ListScore score = new ListScore();

    @BeforeAll
    void propose_all_lists() throws IOException {
        var folder = Path.of(
                        Optional.ofNullable(System.getenv("SOHOI_TEST_DATA")).orElse("../shared/data"))
                .resolve("spreadsheets");
        assumeTrue(Files.isDirectory(folder), "the open lists are not here: " + folder);
        try (var files = Files.list(folder)) {
            List<Path> lists = files.filter(file -> Files.exists(Path.of(file + ".truth.json")))
                    .sorted()
                    .toList();
            var proposals = new Lists(CLOCK).propose(lists, new MemberSheet());
            for (int i = 0; i < lists.size(); i++) score.add(proposals.get(i), Path.of(lists.get(i) + ".truth.json"));
            score.across(proposals, folder.resolve("manifest.json"));
        }
        System.out.println(score);
    }

    @Test
    void maps_at_least_95_percent_of_the_columns() {
        assertThat(score.share("columns")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void reads_at_least_99_percent_of_names_and_births() {
        assertThat(score.share("full_name")).isGreaterThanOrEqualTo(0.99);
        assertThat(score.share("birth")).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void reads_at_least_99_percent_of_all_else() {
        for (var field : List.of("citizen_id", "phone", "branch", "joined", "kind", "flags"))
            assertThat(score.share(field)).as(field).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void accepts_nobody_silently_who_must_be_asked_about() {
        assertThat(score.silent()).isEmpty();
    }

    @Test
    void asks_without_need_about_less_than_one_in_a_hundred() {
        assertThat(score.share("verdict")).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void finds_those_who_stand_twice_in_a_list_and_in_two_lists() {
        assertThat(score.share("same_person")).isEqualTo(1);
        assertThat(score.share("same_person_elsewhere")).isEqualTo(1);
    }
}
