package vn.sohoi.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;
import vn.sohoi.watch.spi.Watch;

/** Activities, people and turns are three things: what several units hold counts once, a woman once, each coming each time. */
@BookTest
class ActivityFiguresTest {
    private static final Period YEAR = Period.parse("2025");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);

    @Autowired
    Activities activities;

    @Autowired
    Attendance attendance;

    @Autowired
    Themes themes;

    @Autowired
    People people;

    @Autowired
    BulkMembership bulk;

    @Autowired
    MissingActivities watch;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    private Meetings meetings;
    private Places.Commune here;
    private UnitId city;
    private UnitId beside;
    private List<PersonId> women;
    private List<PersonId> others;

    @BeforeEach
    void two_communes_and_two_branches() {
        meetings = new Meetings(activities, attendance, themes, people, bulk);
        here = Places.commune(units, 2);
        city = Objects.requireNonNull(here.cityOfficer().unit());
        beside = Places.beside(units, here);
        women = meetings.members(here.branch(0), "Đào Thị Lan", "Cao Thị Mai", "Bùi Thị Cúc");
        others = meetings.members(here.branch(1), "Tạ Thị Sen");
    }

    @Test
    void what_two_units_hold_together_is_one_activity_with_each_of_them_and_above_them() {
        meetings.held(DAY, Set.of(meetings.theme(CountsAs.PROPAGANDA)), here.unit(), beside);
        meetings.held(DAY, Set.of(meetings.theme(CountsAs.NOTHING)), here.branch(0), here.branch(1));
        assertThat(count("activities-held", here.unit())).isEqualTo(2);
        assertThat(count("activities-held", beside)).isEqualTo(1);
        assertThat(count("activities-held", city)).as("not three").isEqualTo(2);
        assertThat(count("sessions", city)).isEqualTo(1);
        assertThat(count("activity-parts", city)).isEqualTo(4);
    }

    @Test
    void who_comes_twice_is_one_person_and_two_turns_and_heads_are_added_to_neither() {
        var theme = Set.of(meetings.theme(CountsAs.PROPAGANDA));
        var first = meetings.held(DAY, theme, here.branch(0));
        var second = meetings.held(DAY.plusDays(20), theme, here.branch(0), here.branch(1));
        meetings.came(first, here.branch(0), women);
        meetings.came(second, here.branch(0), women.subList(0, 1));
        meetings.came(second, here.branch(1), others);
        activities.conclude(second, new Outcome.Held("", 40), Actor.MACHINE);
        assertThat(count("attendances", here.unit())).isEqualTo(5);
        assertThat(count("session-attendances", here.unit())).isEqualTo(5);
        assertThat(count("people-reached", here.unit())).isEqualTo(4);
        assertThat(count("head-counts", here.unit())).isEqualTo(40);
        assertThat(count("head-counts", here.branch(1)))
                .as("of its owner alone")
                .isZero();
        assertThat(value("attendance-rate", here.unit())).isEqualByComparingTo(new BigDecimal("71.43"));
    }

    @Test
    void a_clean_up_drive_of_two_branches_is_one_and_who_came_to_two_drives_is_one_person() {
        var theme = Set.of(meetings.theme(CountsAs.CLEAN_UP));
        var first = meetings.held(DAY, theme, here.branch(0), here.branch(1));
        var second = meetings.held(DAY.plusDays(20), theme, here.branch(0));
        var meeting = meetings.held(DAY, Set.of(meetings.theme(CountsAs.NOTHING)), here.branch(0));
        meetings.came(first, here.branch(0), women);
        meetings.came(first, here.branch(1), others);
        meetings.came(second, here.branch(0), women.subList(0, 2));
        meetings.came(meeting, here.branch(0), women);
        activities.conclude(second, new Outcome.Held("", 30), Actor.MACHINE);
        assertThat(count("clean-up-drives", city)).isEqualTo(2);
        assertThat(count("clean-up-drives", here.branch(1))).isEqualTo(1);
        assertThat(count("clean-up-parts", city)).isEqualTo(3);
        assertThat(count("clean-up-attendances", city)).isEqualTo(6);
        assertThat(count("clean-up-people", city)).isEqualTo(4);
        var drives = Question.within("clean-up-drives", city, YEAR);
        assertThat(figures.open(drives, here.cityOfficer(), Figures.Page.FIRST)).hasSize(2);
        var turns = Question.within("clean-up-attendances", here.branch(1), YEAR);
        assertThat(figures.open(turns, here.officer(), Figures.Page.FIRST))
                .extracting(EvidenceRow::name)
                .containsExactly("Tạ Thị Sen");
    }

    @Test
    void what_was_thought_to_be_a_drive_and_is_none_counts_no_more() {
        var id = meetings.held(DAY, Set.of(meetings.theme(CountsAs.CLEAN_UP)), here.branch(0));
        meetings.came(id, here.branch(0), women);
        var plan = activities.find(id, Actor.MACHINE).plan();
        var session = Set.of(meetings.theme(CountsAs.PROPAGANDA));
        activities.change(
                id, new Plan(plan.owner(), plan.title(), "", DAY, DAY, null, Set.of(), session), Actor.MACHINE);
        assertThat(count("clean-up-drives", city)).isZero();
        assertThat(count("clean-up-attendances", city)).isZero();
        assertThat(count("session-attendances", city)).isEqualTo(3);
        activities.change(id, plan, Actor.MACHINE);
        assertThat(count("clean-up-people", city)).isEqualTo(3);
        assertThat(count("session-attendances", city)).isZero();
    }

    @Test
    void at_an_activity_of_the_unit_above_nobody_is_expected() {
        var id = meetings.held(DAY, Set.of(meetings.theme(CountsAs.NOTHING)), here.unit());
        meetings.came(id, here.branch(0), women.subList(0, 2));
        assertThat(count("attendances", here.unit())).isEqualTo(2);
        assertThat(count("expected-attendances", here.unit())).isZero();
    }

    @Test
    void a_base_unit_with_two_activities_of_directive_05_counts_and_one_with_one_does_not() {
        var theme = Set.of(meetings.theme(CountsAs.DIRECTIVE_05));
        meetings.held(DAY, theme, here.unit(), beside);
        assertThat(count("base-units-two-directive-05", city)).isZero();
        meetings.held(DAY.plusDays(7), theme, here.branch(1));
        assertThat(count("base-units-two-directive-05", city)).isEqualTo(1);
        assertThat(count("directive-05-activities", here.unit())).isEqualTo(2);
        assertThat(count("directive-05-activities", beside)).isEqualTo(1);
    }

    @Test
    void who_has_not_held_its_activities_of_directive_05_in_time_is_found_each_night() {
        var theme = Set.of(meetings.theme(CountsAs.DIRECTIVE_05));
        var july = LocalDate.of(2025, 7, 1);
        assertThat(missing(july.minusDays(1))).isEmpty();
        assertThat(missing(july)).containsExactlyInAnyOrder(here.unit(), beside);
        meetings.held(july.minusMonths(1), theme, here.branch(0));
        assertThat(missing(july)).as("a branch's is its commune's").containsExactly(beside);
        assertThat(missing(LocalDate.of(2025, 12, 1))).containsExactlyInAnyOrder(here.unit(), beside);
        meetings.held(DAY, theme, here.unit(), beside);
        assertThat(missing(LocalDate.of(2025, 12, 1))).containsExactly(beside);
    }

    private List<UnitId> missing(LocalDate day) {
        return watch.breaches(day).stream()
                .map(Watch.Breach::unit)
                .filter(List.of(here.unit(), beside)::contains)
                .toList();
    }

    @Test
    void the_figure_opens_to_activities_by_title_and_to_women_by_name_where_they_may_be_seen() {
        var id = meetings.held(DAY, Set.of(meetings.theme(CountsAs.NOTHING)), here.branch(0));
        meetings.came(id, here.branch(0), women.subList(0, 1));
        var held = Question.within("activities-held", city, YEAR);
        assertThat(figures.open(held, here.cityOfficer(), Figures.Page.FIRST))
                .extracting(EvidenceRow::name)
                .containsExactly("Buổi thử");
        var reached = Question.within("people-reached", here.unit(), YEAR);
        assertThat(figures.open(reached, here.officer(), Figures.Page.FIRST))
                .extracting(EvidenceRow::name)
                .containsExactly("Đào Thị Lan");
        assertThat(figures.open(reached, here.cityOfficer(), Figures.Page.FIRST))
                .extracting(EvidenceRow::name)
                .containsOnlyNulls();
    }

    @Test
    void figures_follow_what_is_corrected() {
        var id = meetings.held(DAY, Set.of(meetings.theme(CountsAs.PROPAGANDA)), here.branch(0));
        meetings.came(id, here.branch(0), women);
        activities.move(id, DAY.minusYears(1), DAY.minusYears(1), "Nhầm năm", Actor.MACHINE);
        assertThat(count("sessions", city)).isZero();
        assertThat(count("attendances", city)).isZero();
        activities.move(id, DAY, DAY, "Đúng năm", Actor.MACHINE);
        var plan = activities.find(id, Actor.MACHINE).plan();
        var nothing = Set.of(meetings.theme(CountsAs.NOTHING));
        activities.change(
                id, new Plan(plan.owner(), plan.title(), "", DAY, DAY, null, Set.of(), nothing), Actor.MACHINE);
        assertThat(count("sessions", city)).isZero();
        assertThat(count("session-attendances", city)).isZero();
        assertThat(count("attendances", city)).isEqualTo(3);
        attendance.takeBack(id, here.branch(0), Actor.MACHINE);
        assertThat(count("attendances", city)).isZero();
        activities.conclude(id, new Outcome.NotMet("Nhầm buổi"), Actor.MACHINE);
        assertThat(count("activities-held", city)).isZero();
    }

    private long count(String code, UnitId unit) {
        return value(code, unit).longValueExact();
    }

    private BigDecimal value(String code, UnitId unit) {
        return Objects.requireNonNull(
                figures.answer(Question.within(code, unit, YEAR), Actor.MACHINE).value());
    }
}
