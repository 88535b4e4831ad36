package vn.sohoi.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Grades of whole years are counted once decided, as the word that the scheme names, on the last day of the year that they grade. */
@BookTest
class GradeFiguresTest {
    private static final long SEED = 20251231;
    private static final int BRANCHES = 7;
    private static final Period YEAR = Period.parse("2023");

    @Autowired
    Schemes schemes;

    @Autowired
    Rounds rounds;

    @Autowired
    Marks marks;

    @Autowired
    Scores scores;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    private Places.Commune here;
    private UnitId city;

    @BeforeEach
    void a_commune_with_branches() {
        here = Places.commune(units, BRANCHES);
        city = Objects.requireNonNull(here.cityOfficer().unit());
    }

    @Test
    void what_is_decided_counts_in_the_year_that_it_grades_and_opens_to_its_units() {
        var scheme = scheme("words-of-the-year");
        var round = open(scheme, YEAR);
        give(round, here.branch(0), 9);
        give(round, here.branch(1), 6);
        assertThat(count("excellent", city, YEAR)).as("nothing is decided").isZero();
        decide(round);
        assertThat(count("excellent", city, YEAR)).isOne();
        assertThat(count("excellent", here.branch(0), YEAR)).isOne();
        assertThat(count("strong", here.unit(), YEAR)).isOne();
        assertThat(count("fair", here.unit(), YEAR))
                .as("“Cần cố gắng” is counted as nothing")
                .isZero();
        assertThat(count("excellent", city, Period.parse("2024"))).isZero();
        var question = Question.within("branches-excellent", here.unit(), YEAR);
        assertThat(figures.open(question, here.cityOfficer(), new Figures.Page(0, 10)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.branch()).isEqualTo(here.branch(0));
                    assertThat(row.span().from()).isEqualTo(YEAR.lastDay());
                })
                .extracting(EvidenceRow::name)
                .asString()
                .startsWith("Tốt nhất · Từ của năm · 7/QĐ");
    }

    @Test
    void half_a_year_is_not_counted_and_one_year_only_once() {
        var scheme = scheme("words-of-the-year");
        var half = open(scheme, Period.parse("2023-H1"));
        give(half, here.branch(0), 9);
        decide(half);
        assertThat(count("excellent", city, YEAR)).isZero();
        open(scheme, YEAR);
        var other = scheme("other-words");
        assertThatThrownBy(() -> open(other, YEAR))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("emulation.error.graded-twice"));
        open(other, Period.parse("2022"));
    }

    @Test
    void a_level_that_the_list_does_not_count_is_refused() {
        var districts = scheme(UnitLevel.DISTRICT, city, "of-districts", CountsAs.STRONG);
        assertThatThrownBy(() -> schemes.enter(districts, Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("emulation.error.counts-as"));
    }

    /** Points by chance: each figure is the number of cards that bear a grade of its word. */
    @Test
    void every_figure_is_what_the_decided_cards_say() {
        var chance = new Random(SEED);
        var round = open(scheme("words-of-the-year"), YEAR);
        for (var branch : here.branches()) give(round, branch, chance.nextInt(11));
        decide(round);
        var placed = scores.of(round, Actor.MACHINE).placed();
        for (var as : CountsAs.values())
            assertThat(count(as.name().toLowerCase(Locale.ROOT), here.unit(), YEAR))
                    .as("seed %d: %s", SEED, as)
                    .isEqualTo(placed.stream()
                            .filter(one -> Objects.requireNonNull(one.grade()).countsAs() == as)
                            .count());
    }

    private SchemeId scheme(String code) {
        var id = schemes.enter(scheme(UnitLevel.BRANCH, here.unit(), code, CountsAs.EXCELLENT), Actor.MACHINE);
        schemes.issue(id, Actor.MACHINE);
        return id;
    }

    private static NewScheme scheme(UnitLevel level, UnitId owner, String code, CountsAs best) {
        return new NewScheme(
                owner,
                code,
                "Từ của năm",
                level,
                DateSpan.since(LocalDate.of(2019, 1, 1)),
                "Quy chế thử",
                null,
                Scheme.Checks.USUAL,
                List.of(),
                List.of(
                        grade("Tốt nhất", 8, best),
                        grade("Tốt", 5, CountsAs.STRONG),
                        grade("Tốt vừa", 4, CountsAs.STRONG),
                        grade("Cần cố gắng", 0, null)),
                List.of(new NewScheme.NewCriterion(
                        null, "Nền nếp", Effect.SCORE, null, new Rule.Given(), BigDecimal.TEN, null)));
    }

    private static NewScheme.NewGrade grade(String name, int least, @Nullable CountsAs as) {
        return new NewScheme.NewGrade(name, BigDecimal.valueOf(least), BigDecimal.ZERO, null, as);
    }

    private RoundId open(SchemeId scheme, Period period) {
        return rounds.open(
                new NewRound(scheme, here.unit(), period, LocalDate.now(StoryDay.VIETNAM), 0, false), Actor.MACHINE);
    }

    private void give(RoundId round, UnitId unit, int points) {
        var criterion =
                scores.card(round, unit, Actor.MACHINE).lines().getFirst().criterion();
        marks.give(
                new Marks.NewMark(round, unit, criterion.id(), BigDecimal.valueOf(points), "Sổ thử", ""),
                Actor.MACHINE);
    }

    private void decide(RoundId round) {
        rounds.endClaims(round, Actor.MACHINE);
        for (var card : scores.of(round, Actor.MACHINE).cards().values())
            for (var line : card.lines())
                if (line.drawn())
                    marks.give(
                            new Marks.NewMark(
                                    round, card.unit(), line.criterion().id(), line.claimed(), "Sổ thử", ""),
                            Actor.MACHINE);
        rounds.endChecks(round, Actor.MACHINE);
        rounds.publish(round, Actor.MACHINE);
        rounds.decide(round, "7/QĐ", Actor.MACHINE);
    }

    private long count(String word, UnitId unit, Period period) {
        var value = figures.answer(Question.within("branches-" + word, unit, period), Actor.MACHINE)
                .value();
        return Objects.requireNonNull(value).longValue();
    }
}
