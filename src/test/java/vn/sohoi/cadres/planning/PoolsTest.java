package vn.sohoi.cadres.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.Facts;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.Ground;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Trait;
import vn.sohoi.cadres.planning.Candidate.Kind;
import vn.sohoi.cadres.planning.Pools.Review;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** Who is planned for a post: step by step, seen by whoever answers for the unit alone. */
@BookTest
class PoolsTest {
    private static final LocalDate DECIDED = LocalDate.of(2025, 10, 15);
    private static final LocalDate YEAR_LATER = DECIDED.plusYears(1);
    private static final DateSpan NEXT_TERM = DateSpan.between(LocalDate.of(2030, 7, 1), LocalDate.of(2035, 7, 1));

    @Autowired
    Terms terms;

    @Autowired
    Filling filling;

    @Autowired
    Officers officers;

    @Autowired
    Facts facts;

    @Autowired
    Pools pools;

    @Autowired
    Units units;

    private Places.Commune here;
    private Actor chair;
    private CadreId vice;
    private PoolId pool;

    @BeforeEach
    void a_pool_for_the_chair_of_the_next_term() {
        here = Places.commune(units, 1);
        chair = new Actor("chair-" + here.unit(), "Chủ tịch", 9L, here.unit(), "COMMUNE_CHAIR");
        var ground = new Ground(terms, filling, officers);
        ground.executive(here.unit(), Ground.TERM);
        var held = ground.give(
                ground.position(here.unit(), PositionKind.VICE, DECIDED), "Cao Thị Mai", Ground.BEGIN, null);
        vice = filling.find(held, Actor.MACHINE).cadre();
        pool = pools.open(plan(), chair);
    }

    @Test
    void she_is_added_kept_and_taken_out_with_a_reason_and_all_of_it_stays_to_be_read() {
        pools.add(pool, vice, DECIDED, "7/QĐ", chair);
        pools.review(pool, Map.of(vice, new Review(true, "")), YEAR_LATER, "8/BB", chair);
        assertThat(covered()).isEqualTo(1);
        pools.review(pool, Map.of(vice, new Review(false, "Chuyển công tác")), YEAR_LATER, "9/BB", chair);
        assertThat(covered()).isZero();
        assertThat(pools.candidates(pool, chair)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Cao Thị Mai");
            assertThat(one.steps())
                    .extracting(Candidate.Step::kind)
                    .containsExactly(Kind.ADDED, Kind.KEPT, Kind.TAKEN_OUT);
            assertThat(one.last().reason()).isEqualTo("Chuyển công tác");
        });
        pools.add(pool, vice, YEAR_LATER, "10/QĐ", chair);
        assertThat(covered()).isEqualTo(1);
    }

    @Test
    void coverage_counts_the_young_and_those_of_a_minority_among_who_is_in_it() {
        pools.add(pool, vice, DECIDED, "7/QĐ", chair);
        facts.say(vice, Trait.ETHNICITY, "MINORITY", DECIDED, chair);
        assertThat(pools.find(pool, chair).coverage()).isEqualTo(new Pool.Coverage(1, 0, 1, DECIDED));
    }

    @Test
    void only_who_answers_for_the_unit_or_one_above_it_reads_or_writes_it() {
        assertThatThrownBy(() -> pools.of(here.unit(), here.officer())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pools.add(pool, vice, DECIDED, "7/QĐ", here.officer()))
                .isInstanceOf(Refused.class);
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        var above = new Actor("city-chair", "Chủ tịch", 8L, city, "PROVINCE_CHAIR");
        assertThat(pools.of(here.unit(), above)).hasSize(1);
        var centre = new Actor("centre", "Trung ương", 7L, city, "CENTRE_CHAIR");
        assertThatThrownBy(() -> pools.candidates(pool, centre)).hasMessageStartingWith("cadres.not-by-name");
        var other = Places.commune(units, 1);
        var elsewhere = new Actor("chair-" + other.unit(), "Chủ tịch", 9L, other.unit(), "COMMUNE_CHAIR");
        assertThatThrownBy(() -> pools.find(pool, elsewhere)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_cannot_be_is_refused_with_a_sentence() {
        refused("cadres.planning.error.stands", () -> pools.open(plan(), chair));
        pools.add(pool, vice, DECIDED, "7/QĐ", chair);
        refused("cadres.planning.error.in-already", () -> pools.add(pool, vice, DECIDED, "7/QĐ", chair));
        refused("cadres.planning.error.day", () -> review(new Review(true, ""), DECIDED.minusDays(1), "8/BB"));
        refused("cadres.planning.error.reason", () -> review(new Review(false, " "), YEAR_LATER, "8/BB"));
        refused("cadres.planning.error.decision", () -> review(new Review(true, ""), YEAR_LATER, " "));
        assertThat(pools.candidates(pool, chair).getFirst().steps()).hasSize(1);
    }

    @Test
    void a_pool_wants_a_look_when_a_year_has_passed() {
        pools.add(pool, vice, DECIDED, "7/QĐ", chair);
        assertThat(pools.find(pool, chair).isDue(YEAR_LATER)).isFalse();
        assertThat(pools.find(pool, chair).isDue(YEAR_LATER.plusDays(1))).isTrue();
        assertThat(pools.due(here.unit(), here.officer())).isZero();
    }

    private void review(Review review, LocalDate day, String paper) {
        pools.review(pool, Map.of(vice, review), day, paper, chair);
    }

    private long covered() {
        return pools.find(pool, chair).coverage().candidates();
    }

    private NewPool plan() {
        return new NewPool(here.unit(), Body.EXECUTIVE, PositionKind.CHAIR, NEXT_TERM, "7/QĐ", DECIDED);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageStartingWith(key);
    }
}
