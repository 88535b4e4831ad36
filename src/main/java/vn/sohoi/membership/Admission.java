package vn.sohoi.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** What became of a wish to admit somebody. Somebody whom the actor does not see is a {@code NotFound}. */
public sealed interface Admission {
    /** She is a member from that day. */
    record Done(PersonId person, Begun how, LocalDate day) implements Admission {}

    /** She turns 18 on {@code from} at the latest; her birth may be known to the year alone. */
    record NotYet18(LocalDate from) implements Admission {}

    /** Her birth is unknown, so nobody can say whether she is 18. */
    record BirthUnknown() implements Admission {}

    /** Regular members are women; men may be honoured. */
    record NotAWoman() implements Admission {}

    /** She is a member of that branch since that day, or since before the book knows. */
    record AlreadyMember(UnitId branch, @Nullable LocalDate since) implements Admission {}

    /** The branch does not exist on that day, or takes no members. */
    record UnitClosed(UnitId branch, LocalDate day) implements Admission {}

    /** The day is still to come. */
    record InFuture(LocalDate day) implements Admission {}

    /** She was a member until that day; she can be admitted again from it on. */
    record BeforeHerLastDay(LocalDate until) implements Admission {}
}
