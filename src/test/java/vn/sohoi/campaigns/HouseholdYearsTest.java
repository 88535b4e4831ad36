package vn.sohoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.campaigns.Street.Home;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.Membership;
import vn.sohoi.units.Units;

/** A household looks at itself, its branch verifies, the commune looks at a sample and concludes; then it is counted. */
@BookTest
class HouseholdYearsTest {
    private static final int YEAR = 2024;
    private static final LocalDate DAY = LocalDate.of(YEAR, 11, 1);
    private static final LocalDate END = LocalDate.of(YEAR, 12, 31);
    private static final LocalDate YEAR_AFTER = END.plusYears(1);

    @Autowired
    HouseholdYears years;

    @Autowired
    HouseholdResults results;

    @Autowired
    Samples samples;

    @Autowired
    HelpPlans plans;

    @Autowired
    Figures figures;

    @Autowired
    Street street;

    @Autowired
    Membership membership;

    @Autowired
    Units units;

    private Places.Commune here;
    private UnitId branch;
    private List<Home> homes;
    private Actor head;
    private Actor chair;

    @BeforeEach
    void a_branch_of_five_member_households() {
        here = Places.commune(units, 2);
        branch = here.branch(0);
        homes = street.of(branch, 5);
        head = new Actor("head", "Chi hội trưởng", 1L, branch, "BRANCH_HEAD");
        chair = new Actor("chair", "Chủ tịch", 2L, here.unit(), "COMMUNE_CHAIR");
    }

    @Test
    void each_step_is_a_row_and_whoever_says_otherwise_says_why() {
        say(StepKind.SELF, 0, head);
        refused("campaigns.error.reason", () -> say(StepKind.BRANCH, 0, head, 1, 8));
        years.say(branch, YEAR, StepKind.BRANCH, List.of(mark(0, "Nhà dột", 1, 8)), DAY, head);
        var year = id(0);
        assertThat(years.steps(year, head))
                .extracting(Step::kind, Step::failed, Step::reason, Step::author)
                .containsExactly(
                        tuple(StepKind.SELF, List.of(), "", "head"),
                        tuple(StepKind.BRANCH, List.of(1, 8), "Nhà dột", "head"));
        assertThat(say(StepKind.BRANCH, 0, head, 1, 8)).as("the same again").isZero();
    }

    @Test
    void nothing_is_counted_before_the_commune_concluded() {
        verifyAll();
        assertThat(count("member-households", END)).isEqualTo(5);
        assertThat(count("households-not-reached", END)).isEqualTo(5);
        refused("campaigns.error.no-sample", () -> results.conclude(here.unit(), YEAR, DAY, chair));
        concludeAll();
        assertThat(meeting(DAY.minusDays(1))).isZero();
        assertThat(meeting(DAY)).isEqualTo(4);
        assertThat(count("households-not-reached", END)).isZero();
        assertThat(figures.answer(Question.on("households-5-no-3-clean-share", here.unit(), END), Actor.MACHINE)
                        .value())
                .isEqualByComparingTo(new BigDecimal("80"));
    }

    @Test
    void a_result_holds_until_the_next_and_at_the_longest_to_the_end_of_the_year_after() {
        verifyAll();
        concludeAll();
        assertThat(meeting(YEAR_AFTER)).isEqualTo(4);
        assertThat(meeting(YEAR_AFTER.plusDays(1))).isZero();
        assertThat(count("households-not-reached", YEAR_AFTER.plusDays(1))).isEqualTo(5);
    }

    @Test
    void what_the_commune_saw_stands_before_what_the_branch_saw() {
        verifyAll();
        samples.draw(here.unit(), YEAR, 100, 7, chair);
        refused("campaigns.error.not-checked", () -> results.conclude(here.unit(), YEAR, DAY, chair));
        for (int i = 1; i < 5; i++) say(StepKind.COMMUNE, i, chair);
        years.say(branch, YEAR, StepKind.COMMUNE, List.of(mark(0, "Đã sửa nhà")), DAY, chair);
        assertThat(results.conclude(here.unit(), YEAR, DAY, chair)).isEqualTo(5);
        assertThat(meeting(END)).isEqualTo(5);
        refused("campaigns.error.concluded", () -> say(StepKind.BRANCH, 0, head, 2));
    }

    @Test
    void a_result_that_was_wrong_is_said_anew_with_its_reason_and_the_wrong_one_stays() {
        verifyAll();
        concludeAll();
        var year = id(1);
        refused("campaigns.error.reason", () -> results.correct(year, List.of(3), "", DAY, chair));
        results.correct(year, List.of(3), "Xem nhầm hộ", DAY, chair);
        assertThat(meeting(END)).isEqualTo(3);
        assertThat(years.steps(year, chair))
                .filteredOn(one -> one.kind() == StepKind.RESULT)
                .hasSize(2);
    }

    @Test
    void a_household_whose_members_left_is_counted_no_more_from_that_day() {
        verifyAll();
        concludeAll();
        var left = LocalDate.of(YEAR, 12, 1);
        membership.depart(homes.get(1).head(), Ended.MOVED_AWAY, left, "", Actor.MACHINE);
        assertThat(count("member-households", left.minusDays(1))).isEqualTo(5);
        assertThat(count("member-households", left)).isEqualTo(4);
        assertThat(meeting(left)).isEqualTo(3);
    }

    @Test
    void a_criterion_that_is_not_met_asks_for_a_plan_and_the_household_is_counted_as_helped_once() {
        verifyAll();
        var year = id(0);
        assertThat(plans.waiting(branch, head).plan()).isZero();
        refused("campaigns.error.plan-for-met", () -> plans.make(year, plan(2), head));
        refused("campaigns.error.helper", () -> plans.make(year, new NewPlan(1, "Vay vốn", " ", DAY), head));
        var first = plans.make(year, plan(1), head);
        var second = plans.make(year, plan(8), head);
        refused("campaigns.error.planned", () -> plans.make(year, plan(8), head));
        refused("campaigns.error.next-look", () -> plans.lookAgain(first, new Recheck(DAY, false, null, ""), head));
        plans.lookAgain(first, new Recheck(DAY, false, DAY.plusMonths(1), "Chưa xong"), head);
        assertThat(plans.open(branch, head))
                .extracting(HelpPlan::due)
                .containsExactly(DAY.plusDays(9), DAY.plusMonths(1));
        plans.lookAgain(first, new Recheck(DAY.plusMonths(1), true, null, ""), head);
        plans.lookAgain(second, new Recheck(DAY.plusMonths(1), true, null, ""), head);
        refused("campaigns.error.met-before", () -> plans.lookAgain(second, new Recheck(DAY, true, null, ""), head));
        assertThat(plans.open(branch, head)).isEmpty();
        assertThat(within("households-helped-to-criteria")).isEqualTo(1);
    }

    @Test
    void a_figure_opens_to_the_heads_of_its_households_for_who_may_see_them() {
        var question = Question.on("member-households", here.unit(), END);
        assertThat(figures.open(question, chair, new Figures.Page(0, 9)))
                .extracting(EvidenceRow::name)
                .contains("Đào Thị A", "Đào Thị E");
        assertThat(figures.open(question, here.cityOfficer(), new Figures.Page(0, 9)))
                .extracting(EvidenceRow::name)
                .containsOnlyNulls();
    }

    @Test
    void other_branches_and_superiors_are_shown_no_household() {
        var other = new Actor("other", "Chi hội trưởng khác", 3L, here.branch(1), "BRANCH_HEAD");
        say(StepKind.SELF, 0, head);
        var year = id(0);
        for (var stranger : List.of(other, here.cityOfficer())) {
            assertThatThrownBy(() -> years.of(branch, YEAR, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> years.find(year, stranger)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> years.say(here.branch(1), YEAR, StepKind.SELF, List.of(mark(0, "")), DAY, other))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_what_the_day_asks_and_only_days_of_the_year_are_taken() {
        refused("campaigns.error.criterion", () -> say(StepKind.SELF, 0, head, 9));
        refused(
                "campaigns.error.day-of-year",
                () -> years.say(
                        branch, YEAR, StepKind.SELF, List.of(mark(0, "")), LocalDate.of(YEAR - 1, 12, 31), head));
    }

    /** All meet all but the first, who fails two. */
    private void verifyAll() {
        say(StepKind.BRANCH, 0, head, 1, 8);
        for (int i = 1; i < 5; i++) say(StepKind.BRANCH, i, head);
    }

    private void concludeAll() {
        samples.draw(here.unit(), YEAR, 1, 7, chair);
        years.of(here.unit(), YEAR, chair).stream()
                .filter(HouseholdYear::drawn)
                .forEach(one -> years.say(
                        branch,
                        YEAR,
                        StepKind.COMMUNE,
                        List.of(new Mark(one.household(), Objects.requireNonNull(one.branchSaid()), "")),
                        DAY,
                        chair));
        results.conclude(here.unit(), YEAR, DAY, chair);
    }

    private int say(StepKind kind, int home, Actor actor, Integer... failed) {
        return years.say(branch, YEAR, kind, List.of(mark(home, "", failed)), DAY, actor);
    }

    private Mark mark(int home, String reason, Integer... failed) {
        return new Mark(homes.get(home).id(), List.of(failed), reason);
    }

    private static NewPlan plan(int criterion) {
        return new NewPlan(criterion, "Góp ngày công", "Tổ phụ nữ 2", DAY.plusDays(9));
    }

    private HouseholdYear of(int home) {
        return years.of(branch, YEAR, chair).stream()
                .filter(one -> one.household().equals(homes.get(home).id()))
                .findFirst()
                .orElseThrow();
    }

    private HouseholdYearId id(int home) {
        return Objects.requireNonNull(of(home).id());
    }

    private long count(String code, LocalDate day) {
        return Objects.requireNonNull(figures.answer(Question.on(code, here.unit(), day), Actor.MACHINE)
                        .value())
                .longValue();
    }

    private long meeting(LocalDate day) {
        return count("households-5-no-3-clean", day);
    }

    private long within(String code) {
        var question = Question.within(code, here.unit(), Period.parse("2024"));
        return Objects.requireNonNull(figures.answer(question, chair).value()).longValue();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageStartingWith(key);
    }
}
