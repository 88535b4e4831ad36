package vn.sohoi.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.closings.Closings;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
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
    Closings closings;

    @Autowired
    Units units;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Faults faults;
    private Places.Commune here;

    @BeforeEach
    void a_commune_with_two_branches() {
        faults = beans.createBean(Faults.class);
        here = Places.commune(units, 2);
    }

    @Test
    void a_branch_without_a_head_is_the_commune_s_task_until_it_has_one() {
        var since = TODAY.minusDays(20);
        faults.head(here.branch(0), DateSpan.since(TODAY.minusYears(1)));
        faults.head(here.branch(1), DateSpan.between(TODAY.minusYears(1), since));
        watching.nightly();
        assertThat(open("branch-without-head"))
                .extracting(Found::unit, Found::since, Found::owner)
                .containsExactly(tuple(here.branch(1), since, here.unit()));
        faults.nextHead(here.branch(1), DateSpan.since(TODAY.minusDays(1)));
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
        var round = faults.report(here.unit(), deadline);
        closings.submit(round, here.branch(0), Actor.MACHINE);
        watching.nightly();
        assertThat(open("report-overdue"))
                .extracting(Found::unit, Found::since, Found::owner)
                .containsExactly(tuple(here.branch(1), deadline.plusDays(1), here.branch(1)));
        closings.submit(round, here.branch(1), Actor.MACHINE);
        watching.nightly();
        assertThat(open("report-overdue")).isEmpty();
    }

    @Test
    void a_unit_that_came_to_light_after_the_round_was_opened_is_unscored() {
        faults.scoring(here.unit(), LAST_YEARS_END);
        var late = Places.branch(units, here, DateSpan.since(LAST_YEARS_END.minusMonths(2)));
        Places.branch(units, here, DateSpan.since(LAST_YEARS_END.plusDays(1)));
        watching.nightly();
        assertThat(open("unit-unscored"))
                .extracting(Found::unit, Found::since, Found::owner)
                .containsExactly(tuple(late, LAST_YEARS_END.plusDays(1), here.unit()));
    }

    @Test
    void whose_task_it_is_and_whether_it_is_watched_is_data() {
        faults.head(here.branch(0), DateSpan.since(TODAY.minusYears(1)));
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

    private List<Found> open(String code) {
        return found(code).stream().filter(one -> one.gone() == null).toList();
    }

    private List<Found> found(String code) {
        return watching.of(here.unit(), here.officer()).stream()
                .filter(one -> one.code().equals(code))
                .toList();
    }
}
