package vn.sohoi.cadres.training;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sohoi.kernel.UnitId;

/**
 * A course.
 *
 * @param stands whether it takes place or took place
 * @param calledOff why it does not, in the words of whoever called it off; empty where it stands or ended with its unit
 */
public record Course(CourseId id, NewCourse plan, boolean stands, String calledOff) {
    /** The units that organise it, the owner first. */
    public List<UnitId> units() {
        return Stream.concat(Stream.of(plan.owner()), plan.with().stream()).toList();
    }

    /** Its first day. */
    public LocalDate first() {
        return requireNonNull(plan.days().from());
    }

    /** Its last day, on which those who came count as trained. */
    public LocalDate last() {
        return requireNonNull(plan.days().until()).minusDays(1);
    }

    /** Its days one by one. */
    public List<LocalDate> days() {
        return first().datesUntil(requireNonNull(plan.days().until())).toList();
    }
}
