package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.End;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.Holding;
import vn.sohoi.cadres.HoldingId;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.NewTerm;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionId;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Way;
import vn.sohoi.cadres.training.CourseId;
import vn.sohoi.cadres.training.CourseKind;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.NewCourse;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.cadres.training.Theme;
import vn.sohoi.cadres.training.Trainees;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.spi.Conflict;

/** What a merger does with positions: those of a unit that ends end on its day, and come back when the act is undone. */
@BookTest
class CadresFollowTest extends DividedCommune {
    private static final LocalDate BEGIN = LocalDate.of(2021, 4, 1);
    private static final DateSpan TERM = DateSpan.between(BEGIN, BEGIN.plusYears(5));

    @Autowired
    Terms terms;

    @Autowired
    Filling filling;

    @Autowired
    Officers officers;

    @Autowired
    Courses courses;

    @Autowired
    Trainees trainees;

    @Autowired
    Figures figures;

    @Test
    void officers_of_the_unit_that_ended_are_read_in_the_unit_of_their_day() {
        give(old.unit(), Body.EXECUTIVE, "Đào Thị Lan");
        var head = give(old.branch(0), Body.BRANCH, "Tạ Thị Sen");
        var divided = divided(Actor.MACHINE);
        assertThat(previewing.of(divided.plan(), Actor.MACHINE).conflicts())
                .anyMatch(one -> one.textKey().equals("cadres.holdings-end") && !one.blocks());
        enforcing.force(divided.plan());
        assertThat(holders(old.unit(), JULY.minusDays(1)))
                .extracting(Holding::endedBy)
                .containsExactly(End.REORGANISED);
        assertThat(holders(old.unit(), JULY)).isEmpty();
        assertThat(holders(old.branch(0), JULY)).extracting(Holding::id).containsExactly(head);
        assertThat(count(JULY.minusDays(1))).isEqualTo(1);
        assertThat(count(JULY)).isZero();
    }

    @Test
    void undone_every_table_is_as_it_was() {
        give(old.unit(), Body.EXECUTIVE, "Đào Thị Lan");
        var divided = divided(Actor.MACHINE);
        var before = BookHash.of(scopes, db);
        enforcing.force(divided.plan());
        assertThat(BookHash.of(scopes, db)).isNotEqualTo(before);
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(BookHash.of(scopes, db)).isEqualTo(before);
        assertThat(count(JULY)).isEqualTo(1);
    }

    @Test
    void what_was_corrected_since_keeps_the_act_from_being_undone() {
        give(old.unit(), Body.EXECUTIVE, "Đào Thị Lan");
        var divided = divided(Actor.MACHINE);
        enforcing.force(divided.plan());
        var held = holders(old.unit(), JULY.minusDays(1)).getFirst();
        filling.withdraw(held.id(), "Ghi nhầm", Actor.MACHINE);
        assertThatThrownBy(() -> enforcing.undo(divided.plan(), "Thử", Actor.MACHINE))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("cadres.changed-since-reorganised");
    }

    @Test
    void a_course_to_come_ends_with_its_unit_and_one_that_was_held_later_holds_the_act_up() {
        var head = give(old.branch(0), Body.BRANCH, "Tạ Thị Sen");
        var course = course(JULY.plusDays(3));
        var divided = divided(Actor.MACHINE);
        assertThat(conflict(divided.plan(), "cadres.training.planned-end").blocks())
                .isFalse();
        enforcing.force(divided.plan());
        assertThat(courses.find(course, Actor.MACHINE).stands()).isFalse();
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(courses.find(course, Actor.MACHINE).stands()).isTrue();
        var her = filling.find(head, Actor.MACHINE).cadre();
        trainees.call(course, Set.of(her), Set.of(her), Actor.MACHINE);
        trainees.mark(course, Map.of(her, Set.of(JULY.plusDays(3))), Actor.MACHINE);
        assertThat(conflict(divided(Actor.MACHINE).plan(), "cadres.training.held-after-end")
                        .blocks())
                .isTrue();
    }

    private Conflict conflict(PlanId plan, String textKey) {
        return previewing.of(plan, Actor.MACHINE).conflicts().stream()
                .filter(one -> one.textKey().equals(textKey))
                .findFirst()
                .orElseThrow();
    }

    private CourseId course(LocalDate day) {
        return courses.plan(
                new NewCourse(
                        old.unit(),
                        "Lớp thử",
                        Theme.LAW,
                        CourseKind.SHORT,
                        DateSpan.between(day, day.plusDays(1)),
                        8,
                        "",
                        Set.of(new Post(Body.BRANCH, PositionKind.CHAIR)),
                        Set.of()),
                Actor.MACHINE);
    }

    private HoldingId give(UnitId unit, Body body, String name) {
        var seats = List.of(new NewTerm.Seats(PositionKind.CHAIR, body == Body.EXECUTIVE, 1));
        terms.begin(new NewTerm(unit, body, TERM, null, Way.ELECTED, "Đại hội", BEGIN, seats), Actor.MACHINE);
        return filling.give(
                new NewHolding(position(unit), NewHolding.Who.named(name), TERM, Way.ELECTED, false, "Đại hội", BEGIN),
                Actor.MACHINE);
    }

    private PositionId position(UnitId unit) {
        return officers.of(unit, BEGIN, Actor.MACHINE)
                .getFirst()
                .positions()
                .getFirst()
                .position()
                .id();
    }

    private List<Holding> holders(UnitId unit, LocalDate day) {
        return officers.of(unit, day, Actor.MACHINE).stream()
                .flatMap(one -> one.positions().stream())
                .flatMap(one -> one.holders().stream())
                .toList();
    }

    private long count(LocalDate day) {
        var value = figures.answer(Question.on("full-time-cadres", city, day), Actor.MACHINE)
                .value();
        return value == null ? -1 : value.longValue();
    }
}
