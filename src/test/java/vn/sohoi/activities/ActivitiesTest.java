package vn.sohoi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** An activity is planned, moved, held or not met with a reason; each branch calls its own women as they stood on the day. */
@BookTest
class ActivitiesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);
    private static final DateSpan YEAR = DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

    @Autowired
    Activities activities;

    @Autowired
    Attendance attendance;

    @Autowired
    Absences absences;

    @Autowired
    Themes themes;

    @Autowired
    People people;

    @Autowired
    BulkMembership bulk;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    private Meetings meetings;
    private Places.Commune here;
    private ThemeId theme;
    private List<PersonId> women;

    @BeforeEach
    void a_branch_of_three() {
        meetings = new Meetings(activities, attendance, themes, people, bulk);
        here = Places.commune(units, 2);
        theme = meetings.theme(CountsAs.NOTHING);
        women = meetings.members(here.branch(0), "Đào Thị Lan", "Cao Thị Mai", "Bùi Thị Cúc");
    }

    @Test
    void it_is_planned_moved_with_a_reason_and_held() {
        var id = activities.plan(Plan.of(here.branch(0), "Sinh hoạt tháng 9", DAY, Set.of(theme)), here.officer());
        activities.move(id, DAY.plusDays(1), DAY.plusDays(1), "Mưa bão", here.officer());
        activities.conclude(id, new Outcome.Held("Bàn việc thu quỹ", 12), here.officer());
        var found = activities.find(id, here.officer());
        assertThat(found.state()).isEqualTo(State.HELD);
        assertThat(found.plan().day()).isEqualTo(DAY.plusDays(1));
        assertThat(found.headCount()).isEqualTo(12);
        assertThat(activities.moves(id, here.officer())).containsExactly(new Moved(DAY, DAY.plusDays(1), "Mưa bão"));
        assertThat(activities.of(here.branch(0), YEAR, here.officer()))
                .extracting(Activity::id)
                .containsExactly(id);
    }

    @Test
    void a_meeting_of_each_month_is_planned_once_and_each_is_moved_alone() {
        var first = LocalDate.of(2025, 1, 31);
        var plan = Plan.of(here.branch(0), "Sinh hoạt", first, Set.of(theme));
        var planned = activities.planRepeated(plan, Every.MONTH, LocalDate.of(2025, 4, 30), here.officer());
        assertThat(planned)
                .extracting(id -> activities.find(id, here.officer()).plan().day())
                .containsExactly(
                        first, LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 30));
        activities.move(planned.get(1), first.plusDays(20), first.plusDays(20), "Trùng Tết", here.officer());
        assertThat(activities.find(planned.get(2), here.officer()).plan().day()).isEqualTo(LocalDate.of(2025, 3, 31));
        refused(
                "activities.error.until",
                () -> activities.planRepeated(plan, Every.MONTH, first.minusDays(1), here.officer()));
    }

    @Test
    void what_is_held_each_week_keeps_its_weekday_and_each_quarter_its_day_of_the_month() {
        var plan = Plan.of(here.branch(0), "Dân vũ", LocalDate.of(2025, 1, 31), Set.of(theme));
        assertThat(activities.planRepeated(plan, Every.WEEK, LocalDate.of(2025, 2, 20), here.officer()))
                .extracting(id -> activities.find(id, here.officer()).plan().day())
                .containsExactly(plan.day(), LocalDate.of(2025, 2, 7), LocalDate.of(2025, 2, 14));
        assertThat(activities.planRepeated(plan, Every.QUARTER, LocalDate.of(2025, 12, 31), here.officer()))
                .extracting(id -> activities.find(id, here.officer()).plan().day())
                .containsExactly(
                        plan.day(), LocalDate.of(2025, 4, 30), LocalDate.of(2025, 7, 31), LocalDate.of(2025, 10, 31));
    }

    @Test
    void nothing_is_held_before_its_day_and_what_was_not_held_wants_a_reason() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var id = activities.plan(Plan.of(here.branch(0), "Sinh hoạt", tomorrow, Set.of(theme)), here.officer());
        refused("activities.error.not-yet", () -> activities.conclude(id, new Outcome.Held("", null), here.officer()));
        refused("activities.error.reason", () -> activities.conclude(id, new Outcome.CalledOff(" "), here.officer()));
        activities.conclude(id, new Outcome.CalledOff("Trùng ngày bầu cử"), here.officer());
        refused(
                "activities.error.no-day-to-move",
                () -> activities.move(id, tomorrow, tomorrow, "Đổi", here.officer()));
        activities.conclude(id, new Outcome.StillToCome(), here.officer());
        assertThat(activities.find(id, here.officer()).state()).isEqualTo(State.PLANNED);
    }

    @Test
    void a_day_that_passed_without_a_word_waits_until_somebody_says_what_became_of_it() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var id = activities.plan(Plan.of(here.branch(0), "Sinh hoạt", yesterday, Set.of(theme)), here.officer());
        assertThat(activities.withoutAWord(here.branch(0), here.officer()))
                .extracting(Activity::id)
                .containsExactly(id);
        activities.conclude(id, new Outcome.NotMet("Cả chi hội đi gặt"), here.officer());
        assertThat(activities.withoutAWord(here.branch(0), here.officer())).isEmpty();
    }

    @Test
    void everybody_but_these_and_these_only_say_the_same() {
        var id = meetings.held(DAY, Set.of(theme), here.branch(0));
        var call = new RollCall(
                here.branch(0),
                Way.ABSENTEES,
                Set.copyOf(women),
                Set.of(women.get(0), women.get(1)),
                List.of("Chị Hoa xóm trên"));
        attendance.call(id, call, here.officer());
        var register = attendance.register(id, here.branch(0), here.officer());
        assertThat(register.women())
                .extracting(Register.Woman::name)
                .containsExactly("Bùi Thị Cúc", "Đào Thị Lan", "Cao Thị Mai");
        assertThat(register.women()).extracting(Register.Woman::came).containsExactly(false, true, true);
        assertThat(register.came()).isEqualTo(2);
        assertThat(register.guests()).containsExactly("Chị Hoa xóm trên");
        assertThat(attendance.sheets(id, here.cityOfficer()))
                .extracting(Sheet::members, Sheet::taken, Sheet::came, Sheet::guests)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, true, 2L, 1L));
    }

    @Test
    void a_roll_call_that_was_taken_holds_the_activity_and_can_be_taken_back() {
        var id = activities.plan(Plan.of(here.branch(0), "Sinh hoạt", DAY, Set.of(theme)), here.officer());
        meetings.came(id, here.branch(0), women);
        assertThat(activities.find(id, here.officer()).state()).isEqualTo(State.HELD);
        refused(
                "activities.error.called-already",
                () -> activities.conclude(id, new Outcome.NotMet("Nhầm"), here.officer()));
        attendance.takeBack(id, here.branch(0), here.officer());
        activities.conclude(id, new Outcome.NotMet("Nhầm buổi"), here.officer());
        assertThat(attendance.register(id, here.branch(0), here.officer()).women())
                .extracting(Register.Woman::came)
                .containsOnlyNulls();
    }

    @Test
    void who_was_away_three_times_in_a_row_is_asked_after() {
        for (int back = 4; back > 0; back--) {
            var id = meetings.held(DAY.minusMonths(back), Set.of(theme), here.branch(0));
            meetings.came(id, here.branch(0), back == 4 ? women : women.subList(1, 3));
            var away = absences.of(here.branch(0), here.officer());
            if (back > 1) assertThat(away).as("not before three").isEmpty();
            else assertThat(away).containsExactly(new Absences.Absent(women.get(0), "Đào Thị Lan", DAY.minusMonths(4)));
        }
        assertThatThrownBy(() -> absences.of(here.branch(0), here.cityOfficer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void each_branch_calls_its_own_women_and_sees_no_others() {
        var others = meetings.members(here.branch(1), "Tạ Thị Sen");
        var id = meetings.held(DAY, Set.of(theme), here.branch(0), here.branch(1));
        var head = new Actor("head", "Chi hội trưởng", 77L, here.branch(1), "BRANCH_HEAD");
        assertThatThrownBy(() -> attendance.register(id, here.branch(0), head)).isInstanceOf(NotFound.class);
        assertThat(attendance.register(id, here.branch(1), head).women())
                .extracting(Register.Woman::id)
                .containsExactlyElementsOf(others);
        assertThatThrownBy(() -> attendance.register(id, here.branch(0), here.cityOfficer()))
                .as("a superior sees numbers, not names")
                .isInstanceOf(NotFound.class);
        assertThat(activities.find(id, head).parts()).containsExactly(here.branch(0), here.branch(1));
        assertThatThrownBy(() -> activities.conclude(id, new Outcome.StillToCome(), head))
                .as("its owner answers for it")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_from_elsewhere_holds_it_with_them() {
        var elsewhere = Places.commune(units, 1);
        var plan = new Plan(here.branch(0), "Giao lưu", "", DAY, DAY, null, Set.of(elsewhere.branch(0)), Set.of(theme));
        refused("activities.error.part", () -> activities.plan(plan, here.officer()));
    }

    @Test
    void a_theme_ends_and_stays_with_what_was_planned_under_it() {
        var ends = themes.enter(
                new NewTheme("Nội dung cũ " + here.unit(), "Old", CountsAs.NOTHING, "Kế hoạch 1", DAY), Actor.MACHINE);
        themes.end(ends, DAY.plusDays(1), Actor.MACHINE);
        assertThat(themes.on(DAY)).extracting(Theme::id).contains(ends);
        assertThat(themes.on(DAY.plusDays(1))).extracting(Theme::id).doesNotContain(ends);
        refused("activities.error.theme-backwards", () -> themes.end(ends, DAY, Actor.MACHINE));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable wish) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
