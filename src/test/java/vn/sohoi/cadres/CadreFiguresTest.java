package vn.sohoi.cadres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Cadres are counted from what they hold: each woman once, on the unit of the position; every figure opens to them. */
@BookTest
class CadreFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Autowired
    Terms terms;

    @Autowired
    Filling filling;

    @Autowired
    Officers officers;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    private Ground ground;
    private Places.Commune here;
    private UnitId city;
    private PositionId chair;
    private PositionId vice;

    @BeforeEach
    void a_commune_with_an_executive_committee() {
        ground = new Ground(terms, filling, officers);
        here = Places.commune(units, 2);
        city = Objects.requireNonNull(here.cityOfficer().unit());
        ground.executive(here.unit(), Ground.TERM);
        chair = ground.position(here.unit(), PositionKind.CHAIR, DAY);
        vice = ground.position(here.unit(), PositionKind.VICE, DAY);
    }

    @Test
    void full_time_part_time_and_branch_heads_are_counted_upwards() {
        ground.give(chair, "Đào Thị Lan", Ground.BEGIN, null);
        ground.give(vice, "Cao Thị Mai", DAY, null);
        ground.give(ground.position(here.unit(), PositionKind.MEMBER, DAY), "Bùi Thị Cúc", DAY, null);
        ground.give(ground.branchHead(here.branch(0)), "Tạ Thị Sen", DAY, null);
        for (var unit : List.of(here.unit(), city)) {
            assertThat(count("full-time-cadres", unit, DAY)).isEqualTo(1);
            assertThat(count("part-time-cadres", unit, DAY)).isEqualTo(1);
            assertThat(count("part-time-cadres", unit, DAY.minusDays(1))).isZero();
            assertThat(count("branch-heads", unit, DAY)).isEqualTo(1);
        }
        assertThat(count("full-time-cadres", here.branch(0), DAY)).isZero();
    }

    @Test
    void two_positions_in_two_units_count_one_woman_and_full_time_comes_first() {
        ground.executive(city, Ground.TERM);
        ground.give(vice, "Đào Thị Lan", Ground.BEGIN, null);
        var her = officers.history(vice, here.officer()).getFirst().cadre();
        var above = new NewHolding(
                ground.position(city, PositionKind.CHAIR, DAY),
                NewHolding.Who.known(her, "Đào Thị Lan"),
                DateSpan.since(DAY),
                Way.APPOINTED,
                false,
                "1/QĐ",
                null);
        var held = filling.give(above, here.cityOfficer());
        assertThat(count("part-time-cadres", city, DAY.minusDays(1))).isEqualTo(1);
        assertThat(count("part-time-cadres", city, DAY)).isZero();
        assertThat(count("full-time-cadres", city, DAY)).isEqualTo(1);
        assertThat(count("full-time-cadres", here.unit(), DAY)).isZero();
        filling.end(held, DAY.plusMonths(1), End.MOVED, "2/QĐ", here.cityOfficer());
        assertThat(count("part-time-cadres", here.unit(), DAY.plusMonths(1))).isEqualTo(1);
        assertThat(count("full-time-cadres", city, DAY.plusMonths(1))).isZero();
    }

    @Test
    void who_writes_beneath_and_sees_nothing_above_counts_her_once_all_the_same() {
        ground.executive(city, Ground.TERM);
        var cityChair = ground.position(city, PositionKind.CHAIR, DAY);
        ground.give(cityChair, "Đào Thị Lan", Ground.BEGIN, null);
        var her = officers.history(cityChair, here.cityOfficer()).getFirst().cadre();
        var held = filling.give(
                new NewHolding(
                        vice,
                        NewHolding.Who.known(her, "Đào Thị Lan"),
                        DateSpan.since(Ground.BEGIN),
                        Way.APPOINTED,
                        false,
                        "1/QĐ",
                        null),
                here.cityOfficer());
        filling.end(held, DAY, End.MOVED, "2/QĐ", here.officer());
        assertThat(count("part-time-cadres", city, DAY.minusDays(1))).isZero();
        assertThat(count("full-time-cadres", city, DAY.minusDays(1))).isEqualTo(1);
    }

    @Test
    void the_figure_opens_to_its_cadres_by_name_for_the_superior_too() {
        ground.give(chair, "Đào Thị Lan", Ground.BEGIN, null);
        var question = Question.on("full-time-cadres", city, DAY);
        assertThat(figures.open(question, here.cityOfficer(), new Figures.Page(0, 10)))
                .extracting(EvidenceRow::name)
                .containsExactly("Đào Thị Lan");
        assertThat(figures.open(question, Actor.MACHINE, new Figures.Page(0, 10)))
                .extracting(EvidenceRow::name)
                .containsOnlyNulls();
    }

    private long count(String code, UnitId unit, LocalDate day) {
        var value = figures.answer(Question.on(code, unit, day), Actor.MACHINE).value();
        return Objects.requireNonNull(value).longValue();
    }
}
