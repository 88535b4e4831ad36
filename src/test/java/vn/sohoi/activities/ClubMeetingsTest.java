package vn.sohoi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.activities.clubs.ClubKind;
import vn.sohoi.activities.clubs.ClubWomen;
import vn.sohoi.activities.clubs.Clubs;
import vn.sohoi.activities.clubs.NewClub;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** A club meets: its own women are called, of any branch, and the meeting counts once, with the unit that keeps the club up. */
@BookTest
class ClubMeetingsTest {
    @Autowired
    Activities activities;

    @Autowired
    Attendance attendance;

    @Autowired
    ClubRoll roll;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Absences absences;

    @Autowired
    Themes themes;

    @Autowired
    Clubs clubs;

    @Autowired
    ClubWomen belonging;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    BulkMembership bulk;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    private Places.Commune here;
    private ThemeId theme;
    private ClubId club;
    private LocalDate today;
    private List<PersonId> first;
    private List<PersonId> second;

    @BeforeEach
    void a_club_of_two_branches() {
        var meetings = new Meetings(activities, attendance, themes, people, bulk);
        today = LocalDate.now(clock);
        here = Places.commune(units, 3);
        theme = meetings.theme(CountsAs.PROPAGANDA);
        first = meetings.members(here.branch(0), "Đào Thị Lan", "Cao Thị Mai", "Bùi Thị Cúc");
        second = meetings.members(here.branch(1), "Tạ Thị Sen", "Lý Thị Huệ");
        meetings.members(here.branch(2), "Vũ Thị Hòa");
        var made = new NewClub(here.unit(), "Câu lạc bộ thử", ClubKind.CLUB, true, "", today.minusYears(1), "QĐ thử");
        club = clubs.found(made, Actor.MACHINE);
        belonging.say(club, here.branch(0), Set.copyOf(first), Set.copyOf(first.subList(0, 2)), here.officer());
        belonging.say(club, here.branch(1), Set.copyOf(second), Set.of(second.getFirst()), here.officer());
    }

    @Test
    void its_own_women_are_called_at_once_each_under_her_branch() {
        var id = planned();
        assertThat(attendance.sheets(id, here.officer()))
                .extracting(one -> one.branch().id(), Sheet::members)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(here.branch(0), 2L),
                        org.assertj.core.groups.Tuple.tuple(here.branch(1), 1L));
        // whoever is handed in and is not of the club is told of nowhere
        var offered = new HashSet<>(first);
        offered.addAll(second);
        roll.call(
                id,
                Way.PRESENT,
                offered,
                Set.of(first.getFirst(), second.getFirst(), second.get(1)),
                List.of("Chị Hoa"),
                here.officer());
        assertThat(attendance.sheets(id, here.officer()))
                .extracting(Sheet::came, Sheet::guests)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, 1L), org.assertj.core.groups.Tuple.tuple(1L, 0L));
        var head = new Actor("head", "Chi hội trưởng", 78L, here.branch(0), "BRANCH_HEAD");
        assertThatThrownBy(() -> roll.registers(id, head)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> roll.registers(id, here.cityOfficer())).isInstanceOf(NotFound.class);
        roll.takeBack(id, here.officer());
        assertThat(attendance.sheets(id, here.officer()))
                .extracting(Sheet::taken)
                .containsExactly(false, false);
    }

    @Test
    void it_counts_once_for_its_keeper_and_how_branches_call_their_members_stays_as_it_was() {
        var id = planned();
        var all = Set.of(first.get(0), first.get(1), second.get(0));
        roll.call(id, Way.ABSENTEES, all, Set.of(first.get(0), second.get(0)), List.of(), here.officer());
        assertThat(count("activities-held", here.unit())).isEqualTo(1);
        assertThat(count("activities-held", here.branch(0)))
                .as("its keeper holds it")
                .isZero();
        assertThat(count("sessions", here.unit())).isEqualTo(1);
        assertThat(count("attendances", here.unit())).isEqualTo(2);
        assertThat(count("session-attendances", here.branch(0))).isEqualTo(1);
        assertThat(count("people-reached", here.unit())).isEqualTo(2);
        assertThat(count("expected-attendances", here.unit())).isZero();
        assertThat(count("called-attendances", here.unit())).isZero();
    }

    @Test
    void a_card_marks_one_woman_at_one_meeting_and_the_roll_call_is_whole_after_each() {
        var plan = new Plan(here.branch(0), "Họp", "", today, today, null, Set.of(), Set.of(theme));
        var id = activities.plan(plan, here.officer());
        var code = arrivals.code(id, first.get(1));
        assertThat(arrivals.find(id, here.branch(0), code, here.officer())
                        .woman()
                        .came())
                .isNull();
        arrivals.arrive(id, here.branch(0), code, here.officer());
        arrivals.arrive(id, here.branch(0), arrivals.code(id, first.get(2)), here.officer());
        arrivals.arrive(id, here.branch(0), code, here.officer());
        assertThat(arrivals.find(id, here.branch(0), code, here.officer()).came())
                .isEqualTo(2);
        assertThat(count("attendances", here.unit())).isEqualTo(2);
        assertThat(count("expected-attendances", here.branch(0))).isEqualTo(first.size());
        var other = activities.plan(plan, here.officer());
        assertThat(arrivals.code(other, first.get(1)))
                .isNotEqualTo(code)
                .doesNotContain(first.get(1).toString());
        assertThatThrownBy(() -> arrivals.find(other, here.branch(0), code, here.officer()))
                .as("of another meeting")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> arrivals.arrive(id, here.branch(1), code, here.officer()))
                .isInstanceOf(NotFound.class);
        var beside = new Actor("beside", "Chi hội trưởng", 79L, here.branch(1), "BRANCH_HEAD");
        assertThatThrownBy(() -> arrivals.arrive(id, here.branch(0), code, beside))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> arrivals.find(id, here.branch(0), code, here.cityOfficer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_misses_her_club_is_not_away_from_her_branch() {
        var its = clubs.found(
                new NewClub(here.branch(0), "Câu lạc bộ xóm", ClubKind.CLUB, false, "", today.minusYears(1), "QĐ"),
                Actor.MACHINE);
        belonging.say(its, here.branch(0), Set.copyOf(first), Set.copyOf(first), here.officer());
        for (int i = 0; i < Absences.MEETINGS; i++) {
            var id = activities.plan(ofClub(its, here.branch(0), today), here.officer());
            roll.call(id, Way.PRESENT, Set.copyOf(first), Set.of(first.getFirst()), List.of(), here.officer());
        }
        assertThat(absences.of(here.branch(0), here.officer())).isEmpty();
    }

    @Test
    void a_unit_plans_for_clubs_that_it_keeps_up_on_the_day() {
        assertThatThrownBy(() -> activities.plan(ofClub(club, here.branch(0), today), here.officer()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("activities.error.club-day"));
        var before = ofClub(club, here.unit(), today.minusYears(2));
        assertThatThrownBy(() -> activities.plan(before, here.officer())).isInstanceOf(Refused.class);
        var id = planned();
        assertThat(activities.of(club, today.minusYears(1), here.officer()))
                .extracting(Activity::id, Activity::clubName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, "Câu lạc bộ thử"));
        assertThat(activities.uncalled(here.unit(), here.officer())).isEmpty();
    }

    private ActivityId planned() {
        return activities.plan(ofClub(club, here.unit(), today), here.officer());
    }

    private Plan ofClub(ClubId id, UnitId keeper, LocalDate day) {
        return new Plan(keeper, "Sinh hoạt câu lạc bộ", "", day, day, null, Set.of(), Set.of(theme), id);
    }

    private long count(String code, UnitId unit) {
        var year = Period.parse(String.valueOf(today.getYear()));
        return Objects.requireNonNull(figures.answer(Question.within(code, unit, year), Actor.MACHINE)
                        .value())
                .longValueExact();
    }
}
