package vn.sohoi.cadres;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A body of a unit for one term (nhiệm kỳ).
 *
 * @param planned the days that were decided, half-open; without an end for a body that was set up for good
 * @param cut the first day without it where it was cut short, else null
 * @param cutBy the decision that cut it short; empty where none did
 * @param size how many it should be, as approved; null where no paper says it
 */
public record Term(
        TermId id,
        UnitId unit,
        Body body,
        DateSpan planned,
        @Nullable LocalDate cut,
        String cutBy,
        @Nullable Integer size,
        Way way,
        String decision,
        @Nullable LocalDate decidedOn) {

    /** The days on which it really stood. */
    public DateSpan held() {
        return cut == null ? planned : new DateSpan(planned.from(), cut);
    }
}
