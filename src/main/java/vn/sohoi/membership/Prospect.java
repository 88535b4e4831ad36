package vn.sohoi.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * A woman of 18 or over who is no member.
 *
 * @param step where she stands on the way, or null when nobody has spoken with her
 * @param owner login of whoever looks after it, may be empty
 * @param due when the next step is due, or null
 */
public record Prospect(
        PersonId person,
        UnitId branch,
        String fullName,
        @Nullable PartialDate birth,
        @Nullable Step step,
        String owner,
        @Nullable LocalDate due) {

    /** Steps on the way into the Union. */
    public enum Step {
        FOUND,
        INVITED,
        ASKED_TO_JOIN,
        NOT_NOW,
        ADMITTED
    }

    /**
     * The next step with somebody.
     *
     * @param owner login of whoever looks after it, may be empty
     * @param due when the step after this one is due, or null
     */
    public record Next(Step step, String owner, @Nullable LocalDate due, String note) {}

    /** A step that was taken, and by whom. */
    public record Taken(Next step, Instant at, String login) {}

    /**
     * Which women are asked for.
     *
     * @param on the day on which they may join
     * @param owner login of whoever looks after it, or null for all
     * @param dueBy only those whose next step is due on that day or before, or null for all
     * @param step only those who stand there, or null for all
     */
    public record Wanted(
            LocalDate on,
            @Nullable String owner,
            @Nullable LocalDate dueBy,
            @Nullable Step step) {
        /** All who may join on the day. */
        public static Wanted all(LocalDate on) {
            return new Wanted(on, null, null, null);
        }
    }
}
