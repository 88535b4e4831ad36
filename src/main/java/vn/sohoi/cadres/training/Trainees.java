package vn.sohoi.cadres.training;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.cadres.CadreGate;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Who is called to a course, who came on which of its days, and what they were given. Each unit sees its own and those beneath. */
@Service
public class Trainees {
    private final TraineeRows rows;
    private final CourseRows held;
    private final Courses courses;
    private final CadreGate gate;
    private final Units units;
    private final Audit audit;

    Trainees(TraineeRows rows, CourseRows held, Courses courses, CadreGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.held = held;
        this.courses = courses;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Those who were called to it and whom the reader reaches; without names for one who sees numbers only.
     *
     * @throws NotFound for a course beyond the reader's reach
     */
    @Transactional
    public List<Trainee> of(CourseId id, Actor reader) {
        courses.find(id, reader);
        var all = gate.reading(reader, () -> rows.of(id));
        if (!gate.seesNames(reader))
            return all.stream().map(Trainee::withoutName).toList();
        if (!all.isEmpty()) read(reader, "cadres.read-trainees", all.size());
        return all;
    }

    /** The courses that a cadre was called to, the newest first; none for one who sees no names. */
    @Transactional
    public List<Trainee> of(CadreId cadre, Actor reader) {
        if (!gate.seesNames(reader)) return List.of();
        var all = gate.reading(reader, () -> rows.of(cadre));
        if (!all.isEmpty()) read(reader, "cadres.read-courses", 1);
        return all;
    }

    /**
     * Whoever holds the post on the first day of the course in the unit or beneath it, acting or not.
     *
     * @throws NotFound beyond the actor's reach
     */
    @Transactional
    public List<Candidate> candidates(CourseId id, UnitId from, Post post, Actor actor) {
        var course = courses.writable(id, actor);
        gate.demandRead(actor, from);
        var within = units.treeOn(course.first()).unitsUnder(from);
        var found = gate.writing(actor, () -> rows.holders(within, course.first(), List.of(post), id, true));
        if (!found.isEmpty()) read(actor, "cadres.read-candidates", found.size());
        return found;
    }

    /**
     * Puts the chosen on the list and takes off it the others that were offered; whoever was marked already stays.
     *
     * @param offered whose names stood on the page
     * @param chosen those of them who are to come
     */
    @Transactional
    public void call(CourseId id, Set<CadreId> offered, Set<CadreId> chosen, Actor actor) {
        courses.locked(id, actor);
        var others = new HashSet<>(offered);
        others.removeAll(chosen);
        int changed = gate.writing(
                actor, () -> rows.call(id, chosen, actor) + (others.isEmpty() ? 0 : rows.takeOff(id, others)));
        if (changed > 0) audit.wrote(actor, "cadres.call-to-course", "cadres.course", id, "trainee");
    }

    /**
     * On which days each of them came; none of them says that she stayed away.
     *
     * @param came of whom it is known, by days of the course
     * @throws Refused before the course begins, for days that are none of its own, or for one who serves in no unit any more
     */
    @Transactional
    public void mark(CourseId id, Map<CadreId, Set<LocalDate>> came, Actor actor) {
        var course = courses.locked(id, actor);
        var today = gate.today();
        if (course.first().isAfter(today)) throw new Refused("cadres.training.error.too-early");
        var days = course.days();
        for (var hers : came.values())
            if (!days.containsAll(hers) || hers.stream().anyMatch(day -> day.isAfter(today)))
                throw new Refused("cadres.training.error.not-its-day");
        int nowhere = gate.writing(actor, () -> rows.mark(course, came, actor));
        if (nowhere > 0) throw new Refused("cadres.training.error.nowhere", nowhere);
        gate.counting(() -> {
            held.tellHeld(id);
            return true;
        });
        audit.wrote(actor, "cadres.mark-trainees", "cadres.course", id, "came");
    }

    /**
     * Gives certificates to those who came.
     *
     * @param numbers by whom; an empty one gives none
     * @param until the first day on which they count no more, or null for ever
     * @throws Refused for a day before the course ended or to come, or one of validity before it
     */
    @Transactional
    public void certify(
            CourseId id, Map<CadreId, String> numbers, LocalDate given, @Nullable LocalDate until, Actor actor) {
        var course = courses.locked(id, actor);
        if (given.isBefore(course.last()) || given.isAfter(gate.today()))
            throw new Refused("cadres.training.error.given");
        if (until != null && !until.isAfter(given)) throw new Refused("cadres.training.error.until");
        var wished = new LinkedHashMap<CadreId, Certificate>();
        numbers.forEach((cadre, number) -> {
            if (!number.isBlank()) wished.put(cadre, new Certificate(number.strip(), given, until));
        });
        if (wished.isEmpty()) throw new Refused("cadres.training.error.no-number");
        gate.writing(actor, () -> rows.certify(id, wished, actor));
        audit.wrote(actor, "cadres.certify", "cadres.course", id, "number", "given", "valid_until");
    }

    private void read(Actor reader, String action, int many) {
        audit.read(reader, Reading.ofMany(action, "units.unit", reader.unit(), many, "name"));
    }
}
