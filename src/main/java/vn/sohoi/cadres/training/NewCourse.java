package vn.sohoi.cadres.training;

import java.util.Set;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A course as it is planned.
 *
 * @param owner the unit that organises it
 * @param days half-open, both ends given
 * @param periods of 45 minutes (tiết), 1 to 999
 * @param decision number of the plan or decision; may be empty
 * @param posts for whom it is, at least one
 * @param with the units that organise it too, without the owner
 */
public record NewCourse(
        UnitId owner,
        String name,
        Theme theme,
        CourseKind kind,
        DateSpan days,
        int periods,
        String decision,
        Set<Post> posts,
        Set<UnitId> with) {}
