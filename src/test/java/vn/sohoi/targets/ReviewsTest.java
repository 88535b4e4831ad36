package vn.sohoi.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

@BookTest
class ReviewsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Reviews reviews;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Targets targets;

    @Autowired
    Allocation allocation;

    @Autowired
    Units units;

    private Ground ground;
    private UnitId one;
    private UnitId other;
    private ResolutionId term;
    private TargetId done;
    private Actor chair;

    @BeforeEach
    void a_city_with_two_communes_wants_two_things() {
        ground = new Ground(units, resolutions, allocation);
        one = ground.commune("Một");
        other = ground.commune("Hai");
        term = ground.resolution(ground.city, TODAY.getYear() - 1 + ".." + (TODAY.getYear() + 3));
        done = set("Tổ chức sơ kết", Shape.YES_NO, null, UnitLevel.COMMUNE);
        set("Ít nhất một hội viên nòng cốt", Shape.AT_LEAST_PER_UNIT, "core-members", UnitLevel.COMMUNE);
        chair = Ground.chair(one, "COMMUNE_CHAIR");
    }

    @Test
    void every_unit_hands_in_its_own_and_the_figures_say_what_was_reached() {
        var round = open(TODAY);
        assertThat(reviews.toGive(chair)).containsExactly(round);
        targets.prove(done, one, TODAY, "Biên bản số 1", chair);
        give(round, one);
        assertThat(reviews.toGive(chair)).isEmpty();
        var state = reviews.state(round, ground.city, Actor.MACHINE);
        assertThat(state.given()).isEqualTo(1);
        assertThat(state.rows()).hasSize(2);
        assertThat(state.count(done, Standing.REACHED)).isEqualTo(1);
        var review = Objects.requireNonNull(state.rows().stream()
                .filter(row -> row.unit().id().equals(one))
                .findFirst()
                .orElseThrow()
                .review());
        assertThat(review.reached()).isEqualTo(1);
        assertThat(review.lines()).hasSize(2);
    }

    @Test
    void who_has_handed_in_nothing_after_the_last_day_is_late() {
        var round = open(TODAY.minusDays(1));
        give(round, one);
        var state = reviews.state(round, ground.city, Actor.MACHINE);
        assertThat(state.late()).extracting(unit -> unit.id()).containsExactly(other);
    }

    @Test
    void a_later_proof_changes_the_draft_and_not_what_was_handed_in() {
        var round = open(TODAY);
        give(round, one);
        targets.prove(done, one, TODAY, "Biên bản số 1", chair);
        assertThat(reviews.draft(round, one, chair))
                .extracting(Progress::standing)
                .contains(Standing.REACHED);
        assertThat(reviews.state(round, one, chair).count(done, Standing.REACHED))
                .isZero();
        give(round, one);
        assertThat(reviews.state(round, one, chair).count(done, Standing.REACHED))
                .isEqualTo(1);
    }

    @Test
    void a_commune_sees_itself_and_no_other() {
        var round = open(TODAY);
        assertThat(reviews.state(round, one, chair).rows()).hasSize(1);
        assertThatThrownBy(() -> reviews.state(round, other, chair)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.give(round, new NewReview(other, TODAY, "", ""), chair))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> reviews.open(term, TODAY.plusYears(9), TODAY, "", Actor.MACHINE))
                .isInstanceOf(Refused.class);
        var round = open(TODAY);
        assertThatThrownBy(() -> reviews.give(round, new NewReview(one, TODAY.plusDays(1), "", ""), chair))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> targets.prove(done, one, TODAY, " ", chair)).isInstanceOf(Refused.class);
    }

    @Test
    void the_issuer_writes_its_own_summary_and_is_counted_among_no_units_beneath() {
        var round = open(TODAY);
        var city = Ground.chair(ground.city, "PROVINCE_CHAIR");
        reviews.give(round, new NewReview(ground.city, TODAY, "Thiếu kinh phí", "Đề nghị cấp trên"), city);
        var state = reviews.state(round, ground.city, city);
        var level = Objects.requireNonNull(state.level());
        assertThat(level.said().causes()).isEqualTo("Thiếu kinh phí");
        assertThat(state.rows()).hasSize(2);
        assertThat(state.given()).isZero();
        assertThatThrownBy(() -> reviews.give(round, new NewReview(ground.city, TODAY, "", ""), chair))
                .isInstanceOf(NotFound.class);
    }

    private TargetId set(
            String name, Shape shape, @org.jspecify.annotations.Nullable String indicator, UnitLevel level) {
        return resolutions.set(
                new NewTarget(
                        term,
                        name,
                        shape,
                        indicator,
                        BigDecimal.ONE,
                        Direction.AT_LEAST,
                        Period.parse(TODAY.getYear() + ".." + (TODAY.getYear() + 1)),
                        level),
                Actor.MACHINE);
    }

    private RoundId open(LocalDate due) {
        return reviews.open(term, TODAY, due, "", Actor.MACHINE);
    }

    private void give(RoundId round, UnitId unit) {
        reviews.giveAll(round, List.of(new NewReview(unit, TODAY, "Vì sao", "Đề xuất")), Actor.MACHINE);
    }
}
