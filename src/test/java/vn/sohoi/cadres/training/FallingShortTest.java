package vn.sohoi.cadres.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.Facts;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.Ground;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Trait;
import vn.sohoi.cadres.training.FallingShort.Wanting;
import vn.sohoi.cadres.training.Standard.Asks;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** What a post asks holds from its day and rests on a paper; who falls short is a number for all and a name for some. */
@BookTest
class FallingShortTest {
    /** Each test asks from a day of its own: what was asked before stays asked on its days. */
    private static final AtomicInteger TESTS = new AtomicInteger();

    private static final Post GROUP_HEAD = new Post(Body.GROUP, PositionKind.CHAIR);

    /** Of no level of the commune below, so that tests that share the book do not meet. */
    private static final Post SECOND_OF_INSPECTION = new Post(Body.INSPECTION, PositionKind.VICE);

    @Autowired
    Terms terms;

    @Autowired
    Filling filling;

    @Autowired
    Officers officers;

    @Autowired
    Facts facts;

    @Autowired
    Courses courses;

    @Autowired
    Trainees trainees;

    @Autowired
    Standards standards;

    @Autowired
    FallingShort falling;

    @Autowired
    Units units;

    private final LocalDate day = LocalDate.of(2026, 3, 1).plusDays(2L * TESTS.getAndIncrement());
    private Places.Commune here;
    private CadreId head;

    @BeforeEach
    void a_group_with_its_head() {
        here = Places.commune(units, 1);
        var group = Places.group(units, here.branch(0));
        var ground = new Ground(terms, filling, officers);
        var position = ground.groupHead(group);
        head = filling.find(ground.give(position, "Tạ Thị Sen", Ground.BEGIN, null), Actor.MACHINE)
                .cadre();
    }

    @Test
    void what_nobody_wrote_is_unknown_what_is_less_is_lacking_and_more_is_enough() {
        var asked = ask(GROUP_HEAD, UnitLevel.GROUP, Asks.EDUCATION, "COLLEGE", day);
        assertThat(wanting())
                .singleElement()
                .satisfies(one -> assertThat(one.unknown()).hasSize(1));
        facts.say(head, Trait.EDUCATION, "VOCATIONAL", day.minusYears(9), here.officer());
        assertThat(wanting())
                .singleElement()
                .satisfies(one -> assertThat(one.lacks()).hasSize(1));
        facts.say(head, Trait.EDUCATION, "UNIVERSITY", day.minusDays(1), here.officer());
        assertThat(wanting()).isEmpty();
        assertThat(falling.of(here.unit(), day.minusDays(1), here.officer()).holders())
                .isZero();
        standards.end(asked, day.plusDays(1), Actor.MACHINE);
    }

    @Test
    void a_course_counts_until_its_certificate_runs_out_and_numbers_stand_for_each_unit_beneath() {
        var asked = ask(GROUP_HEAD, UnitLevel.GROUP, Asks.COURSE, Theme.LAW.name(), day);
        assertThat(wanting()).hasSize(1);
        var first = day.minusDays(10);
        var course = courses.plan(
                new NewCourse(
                        here.unit(),
                        "Lớp thử",
                        Theme.LAW,
                        CourseKind.SHORT,
                        DateSpan.between(first, first.plusDays(1)),
                        8,
                        "",
                        Set.of(GROUP_HEAD),
                        Set.of()),
                here.officer());
        trainees.call(course, Set.of(head), Set.of(head), here.officer());
        trainees.mark(course, Map.of(head, Set.of(first)), here.officer());
        assertThat(wanting()).isEmpty();
        trainees.certify(course, Map.of(head, "1/CN"), first, day, here.officer());
        assertThat(wanting()).hasSize(1);
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        var above = falling.of(city, day, here.cityOfficer());
        assertThat(above.wanting()).isEqualTo(1);
        assertThat(above.beneath())
                .singleElement()
                .satisfies(one -> assertThat(one.met()).isZero());
        standards.end(asked, day.plusDays(1), Actor.MACHINE);
    }

    @Test
    void who_sees_numbers_only_is_told_how_many() {
        var asked = ask(GROUP_HEAD, UnitLevel.GROUP, Asks.THEORY, "ELEMENTARY", day);
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        var numbersOnly = new Actor("centre", "Trung ương", 7L, city, "CENTRE_CHAIR");
        var told = falling.of(city, day, numbersOnly);
        assertThat(told.wanting()).isEqualTo(1);
        assertThat(told.people()).isEmpty();
        standards.end(asked, day.plusDays(1), Actor.MACHINE);
    }

    @Test
    void the_same_is_asked_once_on_a_day_and_always_by_a_paper() {
        var asked = ask(SECOND_OF_INSPECTION, UnitLevel.DISTRICT, Asks.AGE, "55", day);
        refused("cadres.standard.error.asked-already", "50", "Quy định thử", SECOND_OF_INSPECTION);
        refused("cadres.standard.error.basis", "50", " ", SECOND_OF_INSPECTION);
        refused("cadres.standard.error.value", "5", "Quy định thử", SECOND_OF_INSPECTION);
        refused("cadres.standard.error.post", "50", "Quy định thử", GROUP_HEAD);
        standards.end(asked, day.plusYears(1), Actor.MACHINE);
        assertThat(standards.on(day.plusYears(1))).extracting(Standard::id).doesNotContain(asked);
        assertThatThrownBy(() -> standards.end(asked, day.plusYears(2), Actor.MACHINE))
                .hasMessageStartingWith("cadres.standard.error.day");
    }

    private List<Wanting> wanting() {
        return falling.of(here.unit(), day, here.officer()).people();
    }

    private StandardId ask(Post post, UnitLevel level, Asks asks, String value, LocalDate from) {
        return standards.enter(new NewStandard(level, post, asks, value, "Quy định thử", from), Actor.MACHINE);
    }

    private void refused(String key, String years, String basis, Post post) {
        assertThatThrownBy(() -> standards.enter(
                        new NewStandard(UnitLevel.DISTRICT, post, Asks.AGE, years, basis, day), Actor.MACHINE))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(key);
    }
}
