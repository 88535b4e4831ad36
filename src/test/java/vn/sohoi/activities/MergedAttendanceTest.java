package vn.sohoi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.people.Choice;
import vn.sohoi.people.Merges;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** Two rows that are one woman came to an activity once; taken apart, each came as it was said of her. */
@BookTest
class MergedAttendanceTest {
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
    Merges merges;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    private Meetings meetings;
    private Places.Commune here;
    private PersonId first;
    private PersonId second;
    private ActivityId both;
    private ActivityId one;

    @BeforeEach
    void lan_stands_twice_and_came_twice_to_one_meeting_and_once_to_another() {
        meetings = new Meetings(activities, attendance, themes, people, bulk);
        here = Places.commune(units, 1);
        var women = meetings.members(here.branch(0), "Nguyễn Thị Lan", "Nguyễn Thị Lan");
        first = women.get(0);
        second = women.get(1);
        var theme = Set.of(meetings.theme(CountsAs.NOTHING));
        both = meetings.held(DAY, theme, here.branch(0));
        meetings.came(both, here.branch(0), women);
        one = meetings.held(DAY.plusDays(30), theme, here.branch(0));
        meetings.came(one, here.branch(0), List.of(second));
    }

    @Test
    void together_she_came_twice_and_apart_three_times() {
        assertThat(count("attendances")).isEqualTo(3);
        var merged = merges.merge(Choice.allOf(first, second), here.officer());
        assertThat(count("attendances")).isEqualTo(2);
        assertThat(count("people-reached")).isEqualTo(1);
        assertThat(count("expected-attendances")).isEqualTo(2);
        merges.takeApart(merged.merge(), here.officer());
        assertThat(count("attendances")).isEqualTo(3);
        assertThat(count("people-reached")).isEqualTo(2);
    }

    @Test
    void what_was_said_anew_since_keeps_them_together() {
        var merged = merges.merge(Choice.allOf(first, second), here.officer());
        meetings.came(one, here.branch(0), List.of());
        assertThatThrownBy(() -> merges.takeApart(merged.merge(), here.officer()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("people.merge-changed-since");
    }

    private long count(String code) {
        var question = Question.within(code, here.branch(0), Period.parse("2025"));
        return Objects.requireNonNull(figures.answer(question, Actor.MACHINE).value())
                .longValueExact();
    }
}
