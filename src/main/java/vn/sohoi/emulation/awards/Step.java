package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.emulation.awards.VoteRule.Outcome;
import vn.sohoi.emulation.awards.VoteRule.Vote;
import vn.sohoi.kernel.UnitId;

/**
 * What happened with an award on a day.
 *
 * @param at whose council voted, with what outcome; null for every other step
 * @param decision number of the decision; empty for every other step
 * @param reason why it was proposed in spite of a finding, withdrawn or annulled; of one handed over where; may be empty
 * @param author login of who wrote it down
 * @param occasion the conference at which it was handed over, where the book has it; null for every other step
 */
public record Step(
        Kind kind,
        LocalDate day,
        @Nullable UnitId at,
        @Nullable Vote vote,
        @Nullable Outcome outcome,
        String decision,
        String reason,
        String author,
        @Nullable UUID occasion) {
    /** What happens; the order is the schema's. */
    public enum Kind {
        PROPOSED,
        VOTED,
        DECIDED,
        HANDED,
        ANNULLED,
        WITHDRAWN
    }

    static Step of(Kind kind, LocalDate day, String decision, String reason) {
        return new Step(kind, day, null, null, null, decision.strip(), reason.strip(), "", null);
    }
}
