package vn.sohoi.targets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * An instruction and how far it has come.
 *
 * @param errands those that the reader may see: all of her own unit's instruction, else her unit's own
 */
public record Instruction(
        InstructionId id,
        UnitId unit,
        String issuer,
        String number,
        WrittenDate dated,
        String subject,
        List<Errand> errands) {

    /**
     * What one unit must do.
     *
     * @param done the day on which it was done, or null while it is not
     * @param answer what the unit said; empty while it has said nothing
     */
    public record Errand(
            ErrandId id,
            UnitId unit,
            String deed,
            LocalDate due,
            @Nullable LocalDate done,
            String answer) {

        /** Whether it is not done and its last day is over, or was done after it. */
        public boolean isLate(LocalDate today) {
            return done == null ? today.isAfter(due) : done.isAfter(due);
        }
    }
}
