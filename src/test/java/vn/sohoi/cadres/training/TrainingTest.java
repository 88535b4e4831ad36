package vn.sohoi.cadres.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.Ground;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionId;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Who is called to courses and comes; persons, turns and courses are counted apart, and each unit sees its own. */
@BookTest
class TrainingTest {
    private static final Post CHAIR = new Post(Body.EXECUTIVE, PositionKind.CHAIR);
    private static final Post HEAD = new Post(Body.BRANCH, PositionKind.CHAIR);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 17);
    private static final LocalDate SECOND = FIRST.plusDays(1);

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
    Untrained untrained;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    private Ground ground;
    private Places.Commune here;
    private UnitId city;
    private CadreId chair;
    private CadreId head;

    @BeforeEach
    void a_chair_and_a_branch_head() {
        ground = new Ground(terms, filling, officers);
        here = Places.commune(units, 1);
        city = Objects.requireNonNull(here.cityOfficer().unit());
        ground.executive(here.unit(), Ground.TERM);
        chair = serve(ground.position(here.unit(), PositionKind.CHAIR, FIRST), "Đào Thị Lan");
        head = serve(ground.branchHead(here.branch(0)), "Tạ Thị Sen");
    }

    @Test
    void whoever_came_to_two_courses_is_one_person_and_two_turns() {
        held(course(city, FIRST, 2, CHAIR), Map.of(chair, Set.of(FIRST)));
        held(course(city, FIRST.plusMonths(1), 1, CHAIR), Map.of(chair, Set.of(FIRST.plusMonths(1))));
        for (var unit : List.of(here.unit(), city)) {
            assertThat(count("cadres-trained", unit)).isEqualTo(1);
            assertThat(count("training-turns", unit)).isEqualTo(2);
        }
        assertThat(count("training-courses", city)).isEqualTo(2);
        assertThat(count("training-courses", here.unit())).isZero();
    }

    @Test
    void a_course_of_two_units_is_one_course() {
        var beside = Places.beside(units, here);
        var together = plan(here.unit(), FIRST, 1, Set.of(beside), HEAD);
        held(together, Map.of(head, Set.of(FIRST)));
        assertThat(count("training-courses", city)).isEqualTo(1);
        assertThat(count("training-courses", here.unit())).isEqualTo(1);
        assertThat(count("training-courses", beside)).isEqualTo(1);
        assertThat(count("training-course-parts", city)).isEqualTo(2);
    }

    @Test
    void who_stayed_away_counts_for_nothing_and_a_correction_takes_it_all_back() {
        var course = course(here.unit(), FIRST, 2, HEAD);
        held(course, Map.of(head, Set.of()));
        assertThat(count("training-turns", here.unit())).isZero();
        assertThat(count("training-courses", here.unit())).isZero();
        trainees.mark(course, Map.of(head, Set.of(FIRST, SECOND)), here.officer());
        assertThat(count("cadres-trained", here.branch(0))).isEqualTo(1);
        assertThat(trainees.of(course, here.officer()))
                .extracting(Trainee::came)
                .containsExactly(List.of(FIRST, SECOND));
        trainees.mark(course, Map.of(head, Set.of()), here.officer());
        assertThat(count("cadres-trained", here.branch(0))).isZero();
        assertThat(count("training-courses", here.unit())).isZero();
    }

    @Test
    void the_figure_opens_to_those_who_came_and_to_the_courses() {
        held(course(here.unit(), FIRST, 1, HEAD), Map.of(head, Set.of(FIRST)));
        assertThat(names("cadres-trained")).containsExactly("Tạ Thị Sen");
        assertThat(names("training-courses")).containsExactly("Lớp thử");
    }

    @Test
    void each_unit_sees_its_own_of_a_course_above_it_and_others_see_no_course() {
        var course = course(city, FIRST, 1, CHAIR);
        assertThatThrownBy(() -> courses.find(course, here.officer())).isInstanceOf(NotFound.class);
        var neighbour = Places.beside(units, here);
        ground.executive(neighbour, Ground.TERM);
        var other = serve(ground.position(neighbour, PositionKind.CHAIR, FIRST), "Vũ Thị Hoa");
        var both = Set.of(chair, other);
        trainees.call(course, both, both, here.cityOfficer());
        assertThat(trainees.of(course, here.cityOfficer())).hasSize(2);
        assertThat(trainees.of(course, here.officer()))
                .extracting(Trainee::name)
                .containsExactly("Đào Thị Lan");
        var elsewhere = Places.commune(units, 1);
        assertThatThrownBy(() -> courses.find(course, elsewhere.officer())).isInstanceOf(NotFound.class);
    }

    @Test
    void who_holds_a_post_lacks_training_until_she_comes_to_a_course_after_she_took_it() {
        held(course(here.unit(), Ground.BEGIN, 1, HEAD), Map.of(head, Set.of(Ground.BEGIN)));
        assertThat(missing(CHAIR)).containsExactly("Đào Thị Lan");
        assertThat(missing(HEAD)).isEmpty();
        var gap = untrained.of(city, List.of(CHAIR, HEAD), here.cityOfficer());
        assertThat(gap.holders()).isEqualTo(2);
        assertThat(gap.missing()).isEqualTo(1);
        assertThat(gap.beneath())
                .singleElement()
                .satisfies(one -> assertThat(one.missing()).isEqualTo(1));
        held(course(city, FIRST, 1, CHAIR), Map.of(chair, Set.of(FIRST)));
        assertThat(missing(CHAIR)).isEmpty();
    }

    @Test
    void certificates_are_for_those_who_came_and_not_before_the_course_ended() {
        var course = course(here.unit(), FIRST, 2, HEAD);
        held(course, Map.of(head, Set.of(FIRST)));
        refused(
                "cadres.training.error.given",
                () -> trainees.certify(course, Map.of(head, "1/CN"), FIRST, null, here.officer()));
        trainees.certify(course, Map.of(head, "1/CN", chair, "2/CN"), SECOND, SECOND.plusYears(1), here.officer());
        assertThat(trainees.of(head, here.officer()))
                .extracting(Trainee::certificate)
                .containsExactly(new Certificate("1/CN", SECOND, SECOND.plusYears(1)));
        assertThat(trainees.of(chair, here.officer())).isEmpty();
    }

    @Test
    void a_course_is_marked_once_it_began_and_called_off_only_while_nobody_came() {
        var later = course(here.unit(), LocalDate.of(2099, 1, 1), 1, HEAD);
        refused("cadres.training.error.too-early", () -> trainees.mark(later, Map.of(head, Set.of()), here.officer()));
        courses.callOff(later, "Chuyển sang quý sau", here.officer());
        assertThat(courses.find(later, here.officer()).stands()).isFalse();
        refused("cadres.training.error.off", () -> courses.callOff(later, "Lần nữa", here.officer()));
        var course = course(here.unit(), FIRST, 1, HEAD);
        held(course, Map.of(head, Set.of(FIRST)));
        refused("cadres.training.error.held", () -> courses.callOff(course, "Nhầm", here.officer()));
        refused(
                "cadres.training.error.not-its-day",
                () -> trainees.mark(course, Map.of(head, Set.of(SECOND)), here.officer()));
    }

    @Test
    void a_course_that_is_over_waits_until_everybody_on_its_list_is_marked() {
        var course = course(here.unit(), FIRST, 1, HEAD);
        assertThat(courses.unmarked(here.unit(), here.officer())).isZero();
        trainees.call(course, Set.of(head), Set.of(head), here.officer());
        assertThat(courses.unmarked(here.unit(), here.officer())).isEqualTo(1);
        trainees.mark(course, Map.of(head, Set.of()), here.officer());
        assertThat(courses.unmarked(here.unit(), here.officer())).isZero();
    }

    @Test
    void whoever_was_marked_stays_on_the_list_and_the_others_are_taken_off() {
        var course = course(here.unit(), FIRST, 1, HEAD);
        trainees.call(course, Set.of(head), Set.of(head), here.officer());
        trainees.call(course, Set.of(head), Set.of(), here.officer());
        assertThat(trainees.of(course, here.officer())).isEmpty();
        held(course, Map.of(head, Set.of(FIRST)));
        trainees.call(course, Set.of(head), Set.of(), here.officer());
        assertThat(trainees.of(course, here.officer())).hasSize(1);
    }

    private CadreId serve(PositionId position, String name) {
        var held = ground.give(position, name, Ground.BEGIN, null);
        return filling.find(held, Actor.MACHINE).cadre();
    }

    private CourseId course(UnitId owner, LocalDate first, int days, Post post) {
        return plan(owner, first, days, Set.of(), post);
    }

    private CourseId plan(UnitId owner, LocalDate first, int days, Set<UnitId> with, Post post) {
        var span = DateSpan.between(first, first.plusDays(days));
        return courses.plan(
                new NewCourse(owner, "Lớp thử", Theme.UNION_WORK, CourseKind.SHORT, span, 8, "", Set.of(post), with),
                here.cityOfficer());
    }

    private void held(CourseId course, Map<CadreId, Set<LocalDate>> came) {
        trainees.call(course, came.keySet(), came.keySet(), here.cityOfficer());
        trainees.mark(course, came, here.cityOfficer());
    }

    private long count(String code, UnitId unit) {
        var question = Question.within(code, unit, Period.parse("2026"));
        return Objects.requireNonNull(figures.answer(question, Actor.MACHINE).value())
                .longValue();
    }

    private List<String> names(String code) {
        var question = Question.within(code, here.unit(), Period.parse("2026"));
        return figures.open(question, here.officer(), new Figures.Page(0, 10)).stream()
                .map(EvidenceRow::name)
                .toList();
    }

    private List<String> missing(Post post) {
        return untrained.of(here.unit(), List.of(post), here.officer()).people().stream()
                .map(Candidate::name)
                .toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageStartingWith(key);
    }
}
