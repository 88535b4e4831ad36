package vn.sohoi.cadres;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A body's new term.
 *
 * @param valid its days; without an end where none was decided
 * @param size as approved, or null
 * @param decidedOn day of the decision or congress, or null where nobody knows it
 * @param seats its positions, none without a seat
 */
public record NewTerm(
        UnitId unit,
        Body body,
        DateSpan valid,
        @Nullable Integer size,
        Way way,
        String decision,
        @Nullable LocalDate decidedOn,
        List<Seats> seats) {

    /** So many positions of a kind, full-time or not. */
    public record Seats(PositionKind kind, boolean fullTime, int seats) {}
}
