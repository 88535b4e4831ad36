package vn.sohoi.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.emulation.clusters.ClusterId;
import vn.sohoi.emulation.clusters.Clusters;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** In a cluster each unit scores another that was drawn for it; claimed, cross-checked and council points stand side by side. */
@BookTest
class ClusterRoundsTest {
    private static final int BRANCHES = 6;
    private static final int MEMBERS = 4;
    private static final Period HALF = Period.parse("2025-H1");

    @Autowired
    Schemes schemes;

    @Autowired
    Rounds rounds;

    @Autowired
    Scores scores;

    @Autowired
    Marks marks;

    @Autowired
    Clusters clusters;

    @Autowired
    Units units;

    private Places.Commune here;
    private SchemeId scheme;
    private List<UnitId> members;

    @BeforeEach
    void a_commune_with_a_scheme() {
        here = Places.commune(units, BRANCHES);
        members = here.branches().subList(0, MEMBERS);
        scheme = schemes.enter(
                new NewScheme(
                        here.unit(),
                        "cham-cheo",
                        "Chấm chéo",
                        UnitLevel.BRANCH,
                        DateSpan.since(LocalDate.of(2019, 1, 1)),
                        "Quy chế cụm",
                        null,
                        Scheme.Checks.USUAL,
                        List.of(),
                        List.of(new NewScheme.NewGrade("Khá", BigDecimal.ZERO, BigDecimal.ZERO, null, null)),
                        List.of(new NewScheme.NewCriterion(
                                null, "Nền nếp", Effect.SCORE, null, new Rule.Given(), BigDecimal.TEN, null))),
                Actor.MACHINE);
        schemes.issue(scheme, Actor.MACHINE);
    }

    @Test
    void the_members_of_the_last_day_take_part_and_nobody_else() {
        var cluster = cluster(here.unit(), members);
        clusters.leave(cluster, members.getFirst(), HALF.from().plusMonths(1), Actor.MACHINE);
        var round = open(cluster);
        assertThat(rounds.units(round, Actor.MACHINE))
                .extracting(Taking::unit)
                .containsExactlyInAnyOrderElementsOf(members.subList(1, MEMBERS));
        var second = cluster(here.unit(), here.branches().subList(MEMBERS, BRANCHES));
        assertThat(rounds.of(second, Actor.MACHINE)).isEmpty();
        open(second);
        assertThat(rounds.of(second, Actor.MACHINE)).hasSize(1);
        assertThatThrownBy(() -> open(second))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("emulation.error.round-stands"));
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        assertThatThrownBy(() -> open(cluster(city, members)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("emulation.error.other-cluster"));
    }

    @Test
    void each_scores_the_one_that_was_drawn_for_it_and_the_council_has_the_last_word() {
        var round = open(cluster(here.unit(), members));
        var drawn = rounds.units(round, Actor.MACHINE).getFirst();
        var scored = drawn.unit();
        var scorer = Objects.requireNonNull(drawn.checkedBy());
        var other = members.stream()
                .filter(unit -> !unit.equals(scored) && !unit.equals(scorer))
                .findFirst()
                .orElseThrow();
        give(round, scored, 9, "", head(scored));
        rounds.endClaims(round, Actor.MACHINE);
        assertThatThrownBy(() -> give(round, scored, 1, "Không có", head(other)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> give(round, scored, 9, "", head(scored))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> give(round, scored, 9, "", here.officer())).isInstanceOf(NotItsOwn.class);
        give(round, scored, 6, "Sổ ghi ba buổi", head(scorer));
        checkTheRest(round);
        rounds.endChecks(round, Actor.MACHINE);
        give(round, scored, 7, "Hội đồng xem lại", Actor.MACHINE);
        var line = scores.card(round, scored, Actor.MACHINE).lines().getFirst();
        assertThat(line.claimed()).isEqualByComparingTo("9");
        assertThat(Objects.requireNonNull(line.checked()).points()).isEqualByComparingTo("6");
        assertThat(line.stands()).isEqualByComparingTo("7");
        assertThat(scores.of(round, Actor.MACHINE).placed().getFirst().unit()).isEqualTo(scored);
    }

    @Test
    void lots_are_drawn_anew_until_claiming_ends_and_not_where_nobody_crosses() {
        var round = open(cluster(here.unit(), members));
        rounds.drawAgain(round, Actor.MACHINE);
        assertThat(rounds.units(round, Actor.MACHINE)).allMatch(one -> one.checkedBy() != null);
        rounds.endClaims(round, Actor.MACHINE);
        assertThatThrownBy(() -> rounds.drawAgain(round, Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("emulation.error.other-step"));
        var plain =
                rounds.open(new NewRound(scheme, here.unit(), Period.parse("2024"), today(), 0, false), Actor.MACHINE);
        assertThatThrownBy(() -> rounds.drawAgain(plain, Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("emulation.error.not-crossed"));
    }

    /** Draws by chance: each scores one and is scored by one, never itself, and of three and more never back. */
    @Test
    void whatever_is_drawn_is_a_ring() {
        for (int seed = 0; seed < 200; seed++) {
            var size = 2 + seed % 9;
            var all = LongStream.rangeClosed(1, size).mapToObj(UnitId::new).toList();
            var drawn = Takers.drawn(all, new Random(seed)).stream()
                    .collect(Collectors.toMap(Taking::unit, one -> Objects.requireNonNull(one.checkedBy())));
            assertThat(drawn.keySet()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all);
            assertThat(drawn.values()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all);
            drawn.forEach((unit, by) -> {
                assertThat(by).isNotEqualTo(unit);
                if (size > 2) assertThat(drawn.get(by)).isNotEqualTo(unit);
            });
        }
        assertThat(Takers.drawn(List.of(new UnitId(1)), new Random(0)))
                .containsExactly(new Taking(new UnitId(1), null));
    }

    private ClusterId cluster(UnitId owner, List<UnitId> units) {
        return clusters.setUp(
                owner, "Cụm thử", "Quy chế cụm", units, DateSpan.since(LocalDate.of(2024, 1, 1)), Actor.MACHINE);
    }

    private RoundId open(ClusterId cluster) {
        return rounds.open(new NewRound(scheme, here.unit(), HALF, today(), 0, true, cluster), Actor.MACHINE);
    }

    private static LocalDate today() {
        return LocalDate.now(StoryDay.VIETNAM);
    }

    private static Actor head(UnitId branch) {
        return new Actor("head-" + branch, "Chi hội trưởng", 2_000_000 + branch.value(), branch, "BRANCH_HEAD");
    }

    private void give(RoundId round, UnitId unit, int points, String reason, Actor actor) {
        var criterion =
                schemes.find(scheme, Actor.MACHINE).criteria().getFirst().id();
        marks.give(new Marks.NewMark(round, unit, criterion, BigDecimal.valueOf(points), "Sổ chi hội", reason), actor);
    }

    private void checkTheRest(RoundId round) {
        scores.of(round, Actor.MACHINE)
                .cards()
                .forEach((unit, card) -> card.lines().stream()
                        .filter(line -> line.drawn() && line.checked() == null)
                        .forEach(line -> marks.give(
                                new Marks.NewMark(round, unit, line.criterion().id(), line.claimed(), "", ""),
                                Actor.MACHINE)));
    }
}
