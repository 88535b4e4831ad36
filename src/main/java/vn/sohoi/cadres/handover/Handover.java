package vn.sohoi.cadres.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one head handed over to the next.
 *
 * @param day on which it was handed over
 * @param signed when both had signed the paper, or null while they have not
 */
public record Handover(
        HandoverId id,
        Change change,
        LocalDate day,
        String place,
        @Nullable LocalDate signed,
        List<Line> lines) {

    /**
     * One item.
     *
     * @param words how many, which, where; of an open one what is wanting
     * @param settled when that was settled, or null
     */
    public record Line(
            Item item, boolean open, String words, @Nullable LocalDate settled) {
        /** Whether the new head still has to see to it. */
        public boolean isTask() {
            return open && settled == null;
        }
    }
}
