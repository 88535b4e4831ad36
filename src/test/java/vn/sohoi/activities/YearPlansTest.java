package vn.sohoi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** A plan of work is entered whole or not at all. */
@BookTest
class YearPlansTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
    private static final DateSpan YEAR = DateSpan.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    @Autowired
    YearPlans plans;

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
    Units units;

    private Places.Commune here;
    private ThemeId theme;

    @BeforeEach
    void a_commune_and_a_theme() {
        here = Places.commune(units, 2);
        theme = new Meetings(activities, attendance, themes, people, bulk).theme(CountsAs.NOTHING);
    }

    @Test
    void all_of_it_stands_in_the_year() {
        plans.enter(List.of(plan("Kỷ niệm 8/3", DAY), plan("Hội thi", DAY.plusMonths(7))), here.officer());
        assertThat(activities.of(here.unit(), YEAR, here.officer()))
                .extracting(activity -> activity.plan().title())
                .containsExactly("Kỷ niệm 8/3", "Hội thi");
    }

    @Test
    void one_wrong_row_and_nothing_is_written_and_each_wrong_one_is_told() {
        units.close(here.branch(1), DAY, "QĐ thử", Actor.MACHINE);
        var wrong = List.of(
                plan("Kỷ niệm 8/3", DAY),
                plan(" ", DAY),
                Plan.of(here.branch(1), "Sinh hoạt", DAY, Set.of(theme)),
                plan("Chưa ai nghĩ đến", LocalDate.of(1900, 1, 1)));
        assertThatThrownBy(() -> plans.enter(wrong, here.officer()))
                .isInstanceOfSatisfying(
                        YearPlans.RefusedRows.class,
                        refused -> assertThat(refused.rows())
                                .extractingFromEntries(row ->
                                        row.getKey() + " " + row.getValue().key())
                                .containsExactlyInAnyOrder(
                                        "1 activities.error.title",
                                        "2 activities.error.unit-day",
                                        "3 activities.error.theme-day"));
        assertThat(activities.of(here.unit(), YEAR, here.officer())).isEmpty();
    }

    @Test
    void nobody_plans_for_a_unit_beyond_her_reach() {
        var elsewhere = Places.commune(units, 1);
        var plan = Plan.of(elsewhere.unit(), "Hội thi", DAY, Set.of(theme));
        assertThatThrownBy(() -> plans.enter(List.of(plan), here.officer())).isInstanceOf(NotFound.class);
    }

    private Plan plan(String title, LocalDate day) {
        return Plan.of(here.unit(), title, day, Set.of(theme));
    }
}
