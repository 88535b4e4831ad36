package vn.sohoi.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * Where somebody is or was a member, as the book knows it now.
 *
 * @param valid the days; without an end while it lasts
 * @param ended how it ended, null while it lasts
 * @param decision number of the decision, may be empty
 */
public record Stay(
        StayId id,
        UnitId branch,
        MemberKind kind,
        DateSpan valid,
        Begun begun,
        @Nullable Ended ended,
        String decision) {

    /** What is written on the row, without its identity: for setting it right. */
    public Content content() {
        return new Content(branch, kind, valid, begun, ended, decision);
    }

    /** What a row says. */
    public record Content(
            UnitId branch,
            MemberKind kind,
            DateSpan valid,
            Begun begun,
            @Nullable Ended ended,
            String decision) {
        /** The same from another first day. */
        public Content from(LocalDate day) {
            return new Content(branch, kind, new DateSpan(day, valid.until()), begun, ended, decision);
        }

        /** The same with an end, or with none. */
        public Content until(@Nullable LocalDate day, @Nullable Ended how) {
            return new Content(branch, kind, new DateSpan(valid.from(), day), begun, how, decision);
        }
    }
}
