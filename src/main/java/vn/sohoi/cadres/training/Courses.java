package vn.sohoi.cadres.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.cadres.CadreGate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Courses for cadres, of one unit or of several together: one course is one, however many organise it. */
@Service
public class Courses {
    /** A class that runs over more days is several courses. */
    private static final int MOST_DAYS = 366;

    private static final int MOST_PERIODS = 999;

    private final CourseRows rows;
    private final CadreGate gate;
    private final Units units;
    private final Audit audit;

    Courses(CourseRows rows, CadreGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Plans a course, or writes down one that was held.
     *
     * @throws NotFound for a unit beyond the actor's reach
     * @throws Refused without a name or a post, for days or periods that cannot be, for a unit that may not organise it too
     */
    @Transactional
    public CourseId plan(NewCourse wished, Actor actor) {
        gate.demandWrite(actor, wished.owner());
        var first = Objects.requireNonNull(wished.days().from());
        var end = Objects.requireNonNull(wished.days().until());
        if (units.find(wished.owner(), first).isEmpty()) throw new NotFound();
        var name = VietnameseText.clean(wished.name());
        if (name.isEmpty()) throw new Refused("cadres.training.error.name");
        if (wished.posts().isEmpty()) throw new Refused("cadres.training.error.posts");
        if (end.isAfter(first.plusDays(MOST_DAYS))) throw new Refused("cadres.training.error.days");
        if (wished.periods() < 1 || wished.periods() > MOST_PERIODS) throw new Refused("cadres.training.error.periods");
        var beside = beside(wished.owner(), first).stream().map(Unit::id).toList();
        if (!beside.containsAll(wished.with())) throw new Refused("cadres.training.error.with");
        var id = rows.enter(
                new NewCourse(
                        wished.owner(),
                        name,
                        wished.theme(),
                        wished.kind(),
                        wished.days(),
                        wished.periods(),
                        wished.decision().strip(),
                        wished.posts(),
                        wished.with()),
                actor);
        audit.wrote(actor, "cadres.plan-course", "cadres.course", id);
        return id;
    }

    /** The units that may organise a course with the unit: those directly beneath it and those beside it. */
    public List<Unit> beside(UnitId owner, LocalDate day) {
        var tree = units.treeOn(day);
        var parent = tree.unit(owner).parent();
        return Stream.concat(
                        tree.children(owner).stream(), parent == null ? Stream.of() : tree.children(parent).stream())
                .filter(one -> !one.id().equals(owner))
                .toList();
    }

    /**
     * One course.
     *
     * @throws NotFound unless the reader reaches a unit that organises it or from which somebody was called
     */
    @Transactional(readOnly = true)
    public Course find(CourseId id, Actor reader) {
        var course = rows.find(id).orElseThrow(NotFound::new);
        var hers = Stream.concat(course.units().stream(), gate.counting(() -> rows.calledFrom(id)).stream())
                .filter(unit -> gate.reaches(reader, unit))
                .findFirst()
                .orElse(course.plan().owner());
        gate.demandRead(reader, hers);
        return course;
    }

    /**
     * A course as a unit sees it.
     *
     * @param called how many from the unit or beneath it were called to it
     * @param came how many of them came on at least one day
     */
    public record Counted(Course course, long called, long came) {}

    /**
     * Those that begin within the days and that the unit or one beneath it organises or sends somebody to, the newest first.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public List<Counted> of(UnitId unit, DateSpan days, Actor reader) {
        gate.demandRead(reader, unit);
        return gate.counting(() -> rows.of(within(unit, days), days));
    }

    /** Whether the actor calls cadres to it and marks who came: of a unit that organises it. */
    public boolean mayWrite(Course course, Actor actor) {
        return course.stands() && course.units().stream().anyMatch(unit -> gate.mayWrite(actor, unit));
    }

    /** Courses of the unit itself that are over and wait for the word who came, for those who say it; none for others. */
    @Transactional(readOnly = true)
    public long unmarked(UnitId unit, Actor actor) {
        return mayPlan(unit, actor) ? gate.counting(() -> rows.unmarked(unit, gate.today())) : 0;
    }

    /**
     * Asks for what planning a course of the unit asks for.
     *
     * @throws NotFound beyond the actor's reach
     * @throws Refused for one who sees numbers only
     */
    public void demandPlan(UnitId unit, Actor actor) {
        gate.demandWrite(actor, unit);
    }

    /** Whether the actor plans courses of the unit. */
    public boolean mayPlan(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit);
    }

    /** Whether the reader sees cadres by name. */
    public boolean seesNames(Actor reader) {
        return gate.seesNames(reader);
    }

    /**
     * It does not take place.
     *
     * @throws NotFound beyond the actor's reach
     * @throws Refused without a reason, or where somebody came already
     */
    @Transactional
    public void callOff(CourseId id, String why, Actor actor) {
        var course = locked(id, actor);
        if (why.isBlank()) throw new Refused("cadres.training.error.why");
        if (gate.counting(() -> rows.isHeld(id))) throw new Refused("cadres.training.error.held");
        rows.callOff(course.id(), why.strip());
        audit.wroteBecause(actor, "cadres.call-off-course", "cadres.course", id, why.strip());
    }

    /**
     * The course, for whoever writes of it: of a unit that organises it.
     *
     * @throws NotFound beyond the actor's reach
     * @throws Refused for one who sees numbers only, or a course that does not take place
     */
    @Transactional(readOnly = true)
    public Course writable(CourseId id, Actor actor) {
        var found = rows.find(id).orElseThrow(NotFound::new);
        var hers = found.units().stream()
                .filter(unit -> gate.reaches(actor, unit))
                .findFirst()
                .orElse(found.plan().owner());
        gate.demandWrite(actor, hers);
        if (!found.stands()) throw new Refused("cadres.training.error.off");
        return found;
    }

    /** The same, until the transaction ends hers alone. */
    Course locked(CourseId id, Actor actor) {
        rows.lock(id);
        return writable(id, actor);
    }

    private List<UnitId> within(UnitId unit, DateSpan days) {
        var last = Objects.requireNonNull(days.until()).minusDays(1);
        var day = last.isAfter(gate.today()) ? gate.today() : last;
        if (units.find(unit, day).isEmpty()) return List.of(unit);
        return units.treeOn(day).unitsUnder(unit);
    }
}
