package vn.sohoi.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.TallyCheck;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Targets of resolutions that hold are counted on the unit that issued them, and once more by hand. */
@BookTest
class TargetFiguresTest {
    private static final long SEED = 20260067;

    @Autowired
    Units units;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Allocation allocation;

    @Autowired
    Figures figures;

    @Autowired
    TallyCheck tallies;

    private Ground ground;
    private UnitId north;
    private UnitId south;

    @BeforeEach
    void a_city_of_two_communes() {
        ground = new Ground(units, resolutions, allocation);
        north = ground.commune("Bắc");
        south = ground.commune("Nam");
    }

    @Test
    void they_count_while_their_resolution_holds_and_open_to_their_words() {
        var term = ground.resolution(ground.city, "2021..2026");
        set(term, "2022");
        set(term, "2024");
        set(ground.resolution(north, "2022"), "2022");
        assertThat(count(ground.city, LocalDate.of(2022, 12, 31))).isEqualTo(3);
        assertThat(count(ground.city, LocalDate.of(2023, 1, 1))).isEqualTo(2);
        assertThat(count(ground.city, LocalDate.of(2020, 12, 31))).isZero();
        assertThat(count(north, LocalDate.of(2022, 6, 1))).isOne();
        var chair = Ground.chair(ground.city, "PROVINCE_CHAIR");
        var question = Question.on("targets-set", north, LocalDate.of(2022, 6, 1));
        assertThat(figures.open(question, chair, Figures.Page.FIRST))
                .singleElement()
                .extracting(EvidenceRow::name)
                .isEqualTo("Có chi hội kiểu mẫu");
    }

    @Test
    void the_count_of_any_unit_and_day_is_what_a_recount_says() {
        var chance = new Random(SEED);
        var issuers = List.of(ground.city, north, south);
        var all = new ArrayList<Issued>();
        for (int i = 0; i < 12; i++) {
            int year = 2018 + chance.nextInt(6);
            var period = Period.parse(chance.nextBoolean() ? String.valueOf(year) : year + ".." + (year + 4));
            var issuer = issuers.get(chance.nextInt(issuers.size()));
            var resolution = ground.resolution(issuer, period.name());
            int targets = 1 + chance.nextInt(4);
            for (int one = 0; one < targets; one++) set(resolution, period.name());
            all.add(new Issued(issuer, period, targets));
        }
        for (int i = 0; i < 12; i++) {
            var day = LocalDate.of(2017, 6, 1).plusDays(chance.nextInt(4_000));
            for (var unit : issuers)
                assertThat(count(unit, day))
                        .as("seed %d: %s on %s", SEED, unit, day)
                        .isEqualTo(all.stream()
                                .filter(one -> one.period().span().holds(day))
                                .filter(one -> unit.equals(ground.city) || unit.equals(one.issuer()))
                                .mapToLong(Issued::targets)
                                .sum());
        }
        assertThat(tallies.check().differences())
                .noneMatch(one -> one.indicator().equals("targets-set"));
    }

    private record Issued(UnitId issuer, Period period, long targets) {}

    private void set(ResolutionId resolution, String period) {
        resolutions.set(
                new NewTarget(
                        resolution,
                        "Có chi hội kiểu mẫu",
                        Shape.YES_NO,
                        null,
                        BigDecimal.ONE,
                        Direction.AT_LEAST,
                        Period.parse(period),
                        null),
                Actor.MACHINE);
    }

    private long count(UnitId unit, LocalDate day) {
        return Objects.requireNonNull(figures.answer(Question.on("targets-set", unit, day), Actor.MACHINE)
                        .value())
                .longValue();
    }
}
