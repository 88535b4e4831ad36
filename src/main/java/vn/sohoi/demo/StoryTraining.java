package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.training.CourseId;
import vn.sohoi.cadres.training.CourseKind;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.NewCourse;
import vn.sohoi.cadres.training.NewStandard;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.cadres.training.Standard.Asks;
import vn.sohoi.cadres.training.Standards;
import vn.sohoi.cadres.training.Theme;
import vn.sohoi.cadres.training.Trainees;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Courses after the merger: one of the city for the chairs of its communes, one that two communes held together for their branch
 * heads, one to come. Names of plans, numbers of certificates and what posts ask are invented.
 */
@Component
@Order(55)
class StoryTraining implements LaterFilling {
    private static final Post CHAIR = new Post(Body.EXECUTIVE, PositionKind.CHAIR);
    private static final Post BRANCH_HEAD = new Post(Body.BRANCH, PositionKind.CHAIR);
    private static final LocalDate OF_CHAIRS = LocalDate.of(2026, 3, 17);
    private static final LocalDate OF_HEADS = LocalDate.of(2026, 5, 14);
    private static final int PERIODS_A_DAY = 8;
    private static final int VALID_YEARS = 5;
    private static final int PERCENT = 100;
    private static final int CALLED = 85;
    private static final int CAME = 92;

    private final Courses courses;
    private final Trainees trainees;
    private final Standards standards;
    private final Units units;
    private final Clock clock;
    private final RandomGenerator chance = new Random(17);

    StoryTraining(Courses courses, Trainees trainees, Standards standards, Units units, Clock clock) {
        this.courses = courses;
        this.trainees = trainees;
        this.standards = standards;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "training";
    }

    @Override
    public void fill() {
        var today = LocalDate.now(clock);
        var city = units.one("Thành phố Hà Nội", today);
        var here = units.one("Xã Thanh Trì", today);
        var chairs = plan(
                "Bồi dưỡng Chủ tịch Hội cấp xã sau sắp xếp (mẫu)",
                Theme.UNION_WORK,
                city,
                OF_CHAIRS,
                3,
                CHAIR,
                Set.of());
        hold(chairs, CHAIR, here, "/CN-HPN (mẫu)");
        var heads = plan(
                "Tập huấn nghiệp vụ cho chi hội trưởng (mẫu)",
                Theme.UNION_WORK,
                here,
                OF_HEADS,
                1,
                BRANCH_HEAD,
                Set.of(units.one("Xã Đại Thanh", today)));
        hold(heads, BRANCH_HEAD, here, "");
        var next = plan(
                "Tập huấn kỹ năng số cho chi hội trưởng (mẫu)",
                Theme.DIGITAL,
                here,
                today.plusDays(17),
                2,
                BRANCH_HEAD,
                Set.of());
        standards();
        var called = new HashSet<CadreId>();
        for (var one : trainees.candidates(next, here, BRANCH_HEAD, Actor.MACHINE)) called.add(one.cadre());
        trainees.call(next, called, called, Actor.MACHINE);
    }

    /** Example ones: what the Union really asks, an administrator enters with its paper. */
    private void standards() {
        var since = LocalDate.of(2025, 7, 1);
        ask(UnitLevel.COMMUNE, CHAIR, Asks.EDUCATION, "UNIVERSITY", since);
        ask(UnitLevel.COMMUNE, CHAIR, Asks.THEORY, "INTERMEDIATE", since);
        ask(UnitLevel.COMMUNE, CHAIR, Asks.COURSE, Theme.UNION_WORK.name(), since);
        ask(UnitLevel.BRANCH, BRANCH_HEAD, Asks.COURSE, Theme.UNION_WORK.name(), since);
    }

    private void ask(UnitLevel level, Post post, Asks asks, String value, LocalDate from) {
        standards.enter(
                new NewStandard(level, post, asks, value, "Tiêu chuẩn mẫu để xem thử, không có thật", from),
                Actor.MACHINE);
    }

    private CourseId plan(
            String name, Theme theme, UnitId owner, LocalDate first, int days, Post post, Set<UnitId> with) {
        return courses.plan(
                new NewCourse(
                        owner,
                        name,
                        theme,
                        days > 2 ? CourseKind.FOSTERING : CourseKind.SHORT,
                        DateSpan.between(first, first.plusDays(days)),
                        PERIODS_A_DAY * days,
                        "Kế hoạch mẫu",
                        Set.of(post),
                        with),
                Actor.MACHINE);
    }

    /** Most are called, and whoever serves there; most of them come, some not on every day. */
    private void hold(CourseId id, Post post, UnitId there, String certificate) {
        var course = courses.find(id, Actor.MACHINE);
        var came = new LinkedHashMap<CadreId, Set<LocalDate>>();
        var numbers = new LinkedHashMap<CadreId, String>();
        for (var unit : course.units())
            for (var one : trainees.candidates(id, unit, post, Actor.MACHINE)) {
                if (chance.nextInt(PERCENT) >= CALLED && !one.unit().equals(there)) continue;
                var hers = new HashSet<LocalDate>();
                for (var day : course.days()) if (chance.nextInt(PERCENT) < CAME) hers.add(day);
                came.put(one.cadre(), hers);
                if (hers.size() == course.days().size() && !certificate.isEmpty())
                    numbers.put(one.cadre(), numbers.size() + 1 + certificate);
            }
        trainees.call(id, came.keySet(), came.keySet(), Actor.MACHINE);
        trainees.mark(id, came, Actor.MACHINE);
        var last = course.last();
        if (!numbers.isEmpty()) trainees.certify(id, numbers, last, last.plusYears(VALID_YEARS), Actor.MACHINE);
    }
}
