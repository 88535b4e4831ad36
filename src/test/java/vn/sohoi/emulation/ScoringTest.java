package vn.sohoi.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohoi.Campaign;
import vn.sohoi.kernel.UnitId;

/** Two schemes of different shape, both data alone, and what holds of every scheme whatever it says. */
@Tag(Campaign.TAG)
class ScoringTest {
    private final Scheme caps = Written.scheme("caps-and-bonus.json");
    private final Scheme stars = Written.scheme("gate-and-grade.json");

    @ParameterizedTest(name = "{0} of coverage, {1} in order, {2} admitted, bonus {3}+{4}, minus {5}: {6} points, {7}")
    @CsvSource({
        "80,  40, 100, 0, 0, 0,  90.00, Green", // both groups stop at their caps
        "40,  10,  12, 0, 0, 0,  34.00, Red", // half of 40, 10, and two fives
        "80,  20,  50, 8, 8, 0,  90.00, Green", // 60 + 20 + 10: two bonuses stop at theirs
        "80,  40,  75, 0, 0, 20, 70.00, Amber",
        "0,    0,   0, 0, 0, 20, -20.00, none",
    })
    void a_table_of_caps_and_a_bonus(
            BigDecimal coverage,
            BigDecimal order,
            BigDecimal admitted,
            BigDecimal remote,
            BigDecimal practice,
            BigDecimal minus,
            BigDecimal total,
            String grade) {
        var score = score(caps, coverage, order, admitted, remote, practice, minus);
        assertThat(score.total()).isEqualTo(total);
        assertThat(name(caps, score.best())).isEqualTo(grade);
    }

    @ParameterizedTest(name = "plan {0}, {1} counted, licence {2}, complaint {3}: {4}")
    @CsvSource({
        "10, 20, 1, 0, 3 stars",
        "10, 10, 1, 0, 3 stars", // 12 of 20 is just 60 percent
        "5,  20, 1, 0, 2 stars", // the weakest domain decides
        "10, 20, 0, 0, 1 star", // without a licence no more than one
        "10, 20, 1, 1, 2 stars", // an upheld complaint shuts the best
        "10,  9, 1, 0, 1 star",
        "10,  0, 1, 0, none",
        "1,  20, 1, 0, none",
    })
    void a_table_of_gates_and_grades(
            BigDecimal plan, BigDecimal counted, BigDecimal licence, BigDecimal complaint, String grade) {
        assertThat(name(
                        stars,
                        score(stars, plan, counted, counted, licence, complaint).best()))
                .isEqualTo(grade);
    }

    @Test
    void what_is_missing_for_the_next_grade_is_told_by_what_would_give_it() {
        var prospects =
                Prospects.of(caps, card(caps, number(80), number(10), number(23), number(0), number(0), number(0)));
        assertThat(prospects.grade()).extracting(Grade::name).isEqualTo("Green");
        assertThat(prospects.missing()).isEqualByComparingTo("22");
        assertThat(prospects.steps())
                .extracting(step -> step.criterion().name(), Prospects.Step::more, Prospects.Step::gain)
                .containsExactly(
                        tuple("Records found in order", null, new BigDecimal("10.00")),
                        tuple("Remote place", null, new BigDecimal("8.00")),
                        tuple("New practice", null, new BigDecimal("8.00")),
                        // 23 are four fives; the next is 25
                        tuple("Newly admitted", number(2), new BigDecimal("2.00")));
    }

    @Test
    void a_quota_never_parts_equals() {
        var best = score(stars, number(10), number(20), number(20), number(1), number(0));
        var units = new ArrayList<Ranking.Scored>();
        for (int i = 1; i <= 8; i++) units.add(new Ranking.Scored(new UnitId(i), best));
        assertThat(Ranking.of(stars, units))
                .as("a quarter of eight is two, and all eight have the same")
                .allSatisfy(one -> {
                    assertThat(one.grade()).extracting(Grade::name).isEqualTo("2 stars");
                    assertThat(one.parted()).isTrue();
                    assertThat(one.place()).isEqualTo(1);
                });
        var better = new Score(best.points(), best.groups(), best.bonus(), best.minus(), number(31), List.of(), 1);
        units.set(3, new Ranking.Scored(new UnitId(4), better));
        var placed = Ranking.of(stars, units);
        assertThat(placed.getFirst().unit()).isEqualTo(new UnitId(4));
        assertThat(placed.getFirst().grade()).extracting(Grade::name).isEqualTo("3 stars");
        assertThat(placed.get(1).place()).isEqualTo(2);
        assertThat(placed.subList(1, 8))
                .extracting(Ranking.Placed::grade)
                .extracting(Grade::name)
                .containsOnly("2 stars");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void no_scheme_gives_more_than_its_limits_and_more_evidence_never_gives_less(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var scheme = random.nextBoolean() ? caps : stars;
            var points = new HashMap<CriterionId, BigDecimal>();
            for (var one : scheme.criteria())
                points.put(
                        one.id(),
                        one.isCounted() ? one.points(number(random.nextInt(120))) : number(random.nextInt(60)));
            var score = Scoring.of(scheme, points);
            for (var group : scheme.groups())
                assertThat(score.groups().get(group.place())).isLessThanOrEqualTo(scheme.most(group));
            assertThat(score.total().add(score.minus()).subtract(score.bonus())).isLessThanOrEqualTo(scheme.most());
            var raised = scheme.criteria().get(random.nextInt(scheme.criteria().size()));
            if (raised.effect() == Effect.MINUS || raised.effect() == Effect.VETO) continue;
            points.merge(raised.id(), number(1 + random.nextInt(9)), BigDecimal::add);
            var after = Scoring.of(scheme, points);
            assertThat(after.total()).isGreaterThanOrEqualTo(score.total());
            assertThat(rank(scheme, after)).isLessThanOrEqualTo(rank(scheme, score));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void grades_follow_points_and_quotas_hold(long seed) {
        var random = new Random(seed);
        var units = new ArrayList<Ranking.Scored>();
        for (int i = 1; i <= 40; i++)
            units.add(new Ranking.Scored(
                    new UnitId(i),
                    score(
                            stars,
                            number(random.nextInt(11)),
                            number(random.nextInt(25)),
                            number(9),
                            number(1),
                            number(0))));
        var placed = Ranking.of(stars, units);
        assertThat(placed.stream()
                        .filter(one -> one.grade() != null && one.grade().place() == 1))
                .hasSizeLessThanOrEqualTo(10);
        for (int i = 1; i < placed.size(); i++)
            assertThat(placed.get(i).score().total())
                    .isLessThanOrEqualTo(placed.get(i - 1).score().total());
    }

    /** Places go up as grades go down; no grade is the worst. */
    private static int rank(Scheme scheme, Score score) {
        return score.best() == 0 ? scheme.grades().size() + 1 : score.best();
    }

    private static String name(Scheme scheme, int place) {
        return place == 0 ? "none" : scheme.grades().get(place - 1).name();
    }

    private static Score score(Scheme scheme, BigDecimal... values) {
        return Scoring.of(scheme, card(scheme, values).points(Card.Line::stands));
    }

    /** Counted criteria by what is counted, the others by the points that a council gave. */
    private static Card card(Scheme scheme, BigDecimal... values) {
        var lines = new ArrayList<Card.Line>();
        for (var one : scheme.criteria()) {
            var value = values[lines.size()];
            lines.add(new Card.Line(
                    one, one.isCounted() ? value : null, false, null, null, one.isCounted() ? null : mark(one, value)));
        }
        return new Card(new UnitId(1), lines);
    }

    private static Mark mark(Criterion one, BigDecimal points) {
        return new Mark(one.id(), Stage.COUNCIL, points, "", "", "", Instant.EPOCH);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
