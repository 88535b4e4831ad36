package vn.sohoi.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.NewTerm;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Way;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.NewRound;
import vn.sohoi.emulation.Effect;
import vn.sohoi.emulation.NewScheme;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.Rule;
import vn.sohoi.emulation.Scheme;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.watch.spi.Watch;

/** Seeded faults are all found, nothing else is, and what is mended is found mended. */
@BookTest
class WatchTest {
    private static final LocalDate TODAY = LocalDate.now(StoryDay.VIETNAM);
    private static final LocalDate LAST_YEARS_END = LocalDate.of(TODAY.getYear() - 1, 12, 31);

    @Autowired
    Watching watching;

    @Autowired
    Terms terms;

    @Autowired
    Officers officers;

    @Autowired
    Filling filling;

    @Autowired
    Closings closings;

    @Autowired
    Schemes schemes;

    @Autowired
    Rounds rounds;

    @Autowired
    Units units;

    private Places.Commune here;

    @BeforeEach
    void a_commune_with_two_branches() {
        here = Places.commune(units, 2);
    }

    @Test
    void a_branch_without_a_head_is_the_commune_s_task_until_it_has_one() {
        var since = TODAY.minusDays(20);
        head(here.branch(0), DateSpan.since(TODAY.minusYears(1)));
        head(here.branch(1), DateSpan.between(TODAY.minusYears(1), since));
        watching.nightly();
        assertThat(open("branch-without-head"))
                .extracting(Found::unit, Found::since, Found::owner)
                .containsExactly(tuple(here.branch(1), since, here.unit()));
        give(here.branch(1), DateSpan.since(TODAY.minusDays(1)));
        watching.nightly();
        assertThat(open("branch-without-head")).isEmpty();
        assertThat(found("branch-without-head"))
                .as("shown as mended for a while")
                .extracting(Found::unit)
                .containsExactly(here.branch(1));
    }

    @Test
    void a_report_is_overdue_from_the_day_after_it_was_due_until_it_is_handed_in() {
        var deadline = TODAY.minusDays(3);
        var period = Period.of(deadline.withDayOfMonth(1).minusMonths(1), deadline.withDayOfMonth(1));
        var round = closings.open(new NewRound(here.unit(), period, deadline, List.of("members")), Actor.MACHINE);
        closings.submit(closings.round(round, Actor.MACHINE), here.branch(0), Actor.MACHINE);
        watching.nightly();
        assertThat(open("report-overdue"))
                .extracting(Found::unit, Found::since, Found::owner)
                .containsExactly(tuple(here.branch(1), deadline.plusDays(1), here.branch(1)));
        closings.submit(closings.round(round, Actor.MACHINE), here.branch(1), Actor.MACHINE);
        watching.nightly();
        assertThat(open("report-overdue")).isEmpty();
    }

    @Test
    void a_unit_that_came_to_light_after_the_round_was_opened_is_unscored() {
        var scheme = schemes.enter(
                new NewScheme(
                        here.unit(),
                        "cham",
                        "Chấm chi hội",
                        UnitLevel.BRANCH,
                        DateSpan.since(LAST_YEARS_END.minusYears(1)),
                        "Quy chế thử",
                        null,
                        Scheme.Checks.USUAL,
                        List.of(),
                        List.of(new NewScheme.NewGrade("Khá", BigDecimal.ZERO, BigDecimal.ZERO, null, null)),
                        List.of(new NewScheme.NewCriterion(
                                null, "Sáng kiến", Effect.BONUS, null, new Rule.Given(), BigDecimal.TEN, null))),
                Actor.MACHINE);
        schemes.issue(scheme, Actor.MACHINE);
        var year = Period.parse(String.valueOf(LAST_YEARS_END.getYear()));
        rounds.open(
                new vn.sohoi.emulation.NewRound(scheme, here.unit(), year, LAST_YEARS_END, 0, false), Actor.MACHINE);
        var late = Places.branch(units, here, DateSpan.since(LAST_YEARS_END.minusMonths(2)));
        Places.branch(units, here, DateSpan.since(LAST_YEARS_END.plusDays(1)));
        watching.nightly();
        assertThat(open("unit-unscored"))
                .extracting(Found::unit, Found::since, Found::owner)
                .containsExactly(tuple(late, LAST_YEARS_END.plusDays(1), here.unit()));
    }

    @Test
    void whose_task_it_is_and_whether_it_is_watched_is_data() {
        head(here.branch(0), DateSpan.since(TODAY.minusYears(1)));
        watching.say("branch-without-head", true, Watch.Owner.UNIT, "Giao ban tháng thử", Actor.MACHINE);
        watching.nightly();
        assertThat(open("branch-without-head")).extracting(Found::owner).containsExactly(here.branch(1));
        watching.say("branch-without-head", false, Watch.Owner.ABOVE, "Giao ban tháng thử", Actor.MACHINE);
        watching.nightly();
        assertThat(open("branch-without-head")).isEmpty();
        assertThatThrownBy(() -> watching.say("branch-without-head", true, Watch.Owner.ABOVE, " ", Actor.MACHINE))
                .isInstanceOf(Refused.class);
        watching.say("branch-without-head", true, Watch.Owner.ABOVE, "Như cũ", Actor.MACHINE);
    }

    private void head(UnitId branch, DateSpan held) {
        terms.begin(
                new NewTerm(
                        branch,
                        Body.BRANCH,
                        DateSpan.since(TODAY.minusYears(2)),
                        null,
                        Way.ELECTED,
                        "Hội nghị chi hội",
                        null,
                        List.of(new NewTerm.Seats(PositionKind.CHAIR, false, 1))),
                Actor.MACHINE);
        give(branch, held);
    }

    private void give(UnitId branch, DateSpan held) {
        var position = officers.of(branch, TODAY, Actor.MACHINE)
                .getFirst()
                .positions()
                .getFirst()
                .position()
                .id();
        filling.give(
                new NewHolding(position, NewHolding.Who.named("Trần Thị Thử"), held, Way.ELECTED, false, "1/QĐ", null),
                Actor.MACHINE);
    }

    private List<Found> open(String code) {
        return found(code).stream().filter(one -> one.gone() == null).toList();
    }

    private List<Found> found(String code) {
        return watching.of(here.unit(), here.officer()).stream()
                .filter(one -> one.code().equals(code))
                .toList();
    }
}
