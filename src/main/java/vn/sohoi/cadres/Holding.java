package vn.sohoi.cadres;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;

/**
 * Who holds a position from when to when.
 *
 * @param name as the decision bears it; empty for a reader who sees numbers only, and for one whose data were taken out
 * @param valid half-open; without an end while nobody knows one
 * @param acting in somebody's place until the position is filled; takes no seat
 * @param endedBy why it ended, or null while it is to last as long as its days say
 * @param login the account whose mandate came with it, or null
 * @param believed whether the book still says so; what was corrected stays to be read
 * @param reason the mistake for which it is believed no more; empty where there was none
 */
public record Holding(
        HoldingId id,
        PositionId position,
        CadreId cadre,
        String name,
        DateSpan valid,
        Way way,
        boolean acting,
        String decision,
        @Nullable LocalDate decidedOn,
        @Nullable End endedBy,
        String endDecision,
        @Nullable String login,
        boolean believed,
        String reason) {

    /** Whether the paper of the whole term gave it. */
    public boolean isOf(Term term) {
        return way == term.way() && decision.equals(term.decision());
    }

    /** The same under its own identity. */
    Holding as(HoldingId told) {
        return new Holding(
                told,
                position,
                cadre,
                name,
                valid,
                way,
                acting,
                decision,
                decidedOn,
                endedBy,
                endDecision,
                login,
                believed,
                reason);
    }

    /** The same from one day to another, told anew. */
    Holding over(DateSpan days, @Nullable End why, String by) {
        return new Holding(id, position, cadre, name, days, way, acting, decision, decidedOn, why, by, login, true, "");
    }

    /** The same without a name. */
    Holding withoutName() {
        return new Holding(
                id,
                position,
                cadre,
                "",
                valid,
                way,
                acting,
                decision,
                decidedOn,
                endedBy,
                endDecision,
                null,
                believed,
                reason);
    }
}
