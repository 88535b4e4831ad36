package vn.sohoi.cadres.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.kernel.UnitId;

/**
 * Somebody who was called to a course.
 *
 * @param name as her last decision bears it; empty for a reader who sees numbers only, and once it was taken out
 * @param unit in which she served then
 * @param came on which of its days; null until somebody marks it
 * @param certificate null where none was given
 */
public record Trainee(
        CourseId course,
        CadreId cadre,
        String name,
        UnitId unit,
        @Nullable List<LocalDate> came,
        @Nullable Certificate certificate) {

    /** Whether she was there on at least one day. */
    public boolean isTrained() {
        return came != null && !came.isEmpty();
    }

    Trainee withoutName() {
        return new Trainee(course, cadre, "", unit, came, null);
    }
}
