package vn.sohoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** A sample can be drawn again and explained; branches that were found wrong before are looked at more. */
@BookTest
@Transactional
class SamplesTest {
    private static final int SIZE = 20;

    @Autowired
    HouseholdYears years;

    @Autowired
    HouseholdResults results;

    @Autowired
    Samples samples;

    @Autowired
    Street street;

    @Autowired
    Units units;

    @Autowired
    Db db;

    private Places.Commune here;
    private Actor chair;

    @BeforeEach
    void two_branches_of_which_the_second_was_always_found_wrong_last_year() {
        here = Places.commune(units, 2);
        chair = new Actor("chair", "Chủ tịch", 2L, here.unit(), "COMMUNE_CHAIR");
        for (var branch : here.branches()) street.of(branch, SIZE);
        verify(2023);
        samples.draw(here.unit(), 2023, 100, 1, chair);
        say(here.branch(0), 2023, StepKind.COMMUNE, List.of());
        say(here.branch(1), 2023, StepKind.COMMUNE, List.of(1));
        results.conclude(here.unit(), 2023, LocalDate.of(2023, 12, 1), chair);
        verify(2024);
    }

    @Test
    void the_same_seed_draws_the_same_households_also_when_others_were_verified_since() {
        var id = samples.draw(here.unit(), 2024, 25, 4711, chair);
        var again = samples.drawAgain(id, chair);
        assertThat(again).hasSize(SIZE * 2 * 25 / 100).hasSameElementsAs(drawn(2024));
        db.sql("select pg_sleep(0.01)").query(row -> {});
        street.of(here.branch(0), 3);
        verify(2024);
        assertThat(samples.drawAgain(id, chair)).isEqualTo(again);
    }

    @Test
    void the_draw_tells_why_a_branch_was_drawn_more() {
        samples.draw(here.unit(), 2024, 25, 4711, chair);
        var sample = samples.of(here.unit(), 2024, chair).orElseThrow();
        assertThat(sample.branches())
                .extracting(Sample.OfBranch::branch, Sample.OfBranch::checked, Sample.OfBranch::differed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(here.branch(1), SIZE, SIZE),
                        org.assertj.core.groups.Tuple.tuple(here.branch(0), SIZE, 0));
        assertThat(sample.branches().getFirst().weight()).isGreaterThan(4);
        assertThat(sample.branches().getLast().weight()).isLessThan(1.2);
        assertThat(sample.branches().stream().mapToInt(Sample.OfBranch::drawn).sum())
                .isEqualTo(SIZE * 2 * 25 / 100);
    }

    /** Of a hundred seeds: a share of about 0.79 is expected, 0.5 would be blind chance. */
    @Test
    void over_many_seeds_the_branch_that_was_wrong_is_drawn_in_proportion_to_its_weight() {
        long wrong = IntStream.range(0, 100)
                .mapToLong(seed ->
                        db.sql("""
                                select count(*) filter (where risky) from (
                                  select risky from generate_series(1, 40) home
                                   cross join lateral (select home > 20 as risky) branch
                                   order by campaigns.lot(:seed, md5(home::text)::uuid,
                                            campaigns.weight(20, case when risky then 20 else 0 end)) limit 4) drawn""").param("seed", seed).query(Long.class).single())
                .sum();
        assertThat(wrong).isBetween(280L, 350L);
    }

    @Test
    void a_year_is_drawn_once_and_only_from_what_was_verified() {
        samples.draw(here.unit(), 2024, 10, 5, chair);
        refused("campaigns.error.drawn", () -> samples.draw(here.unit(), 2024, 10, 6, chair));
    }

    @Test
    void without_anything_verified_nothing_is_drawn() {
        refused("campaigns.error.nothing-verified", () -> samples.draw(here.unit(), 2025, 10, 5, chair));
    }

    @Test
    void the_commune_looks_only_at_what_was_drawn() {
        samples.draw(here.unit(), 2024, 10, 5, chair);
        refused("campaigns.error.not-drawn", () -> say(here.branch(0), 2024, StepKind.COMMUNE, List.of()));
    }

    private List<HouseholdYearId> drawn(int year) {
        return years.of(here.unit(), year, chair).stream()
                .filter(HouseholdYear::drawn)
                .map(HouseholdYear::id)
                .toList();
    }

    private void verify(int year) {
        for (var branch : here.branches()) say(branch, year, StepKind.BRANCH, List.of());
    }

    private void say(UnitId branch, int year, StepKind kind, List<Integer> failed) {
        var marks = years.of(branch, year, chair).stream()
                .map(one -> new Mark(one.household(), failed, "Nhìn thấy khác"))
                .toList();
        years.say(branch, year, kind, marks, LocalDate.of(year, 11, 1), chair);
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageStartingWith(key);
    }
}
