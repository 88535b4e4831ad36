package vn.sohoi.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** What became of a wish to move a member to another branch. Number and joining date stay hers in every case. */
public sealed interface Transfer {
    /** The other side has been asked. */
    record Asked(TransferId transfer) implements Transfer {}

    /** She stands there from that day. */
    record Done(PersonId person, UnitId from, UnitId to, LocalDate on) implements Transfer {}

    /** Nothing has changed but that it was answered. */
    record Declined(TransferId transfer) implements Transfer {}

    /** She is no member, so there is nothing to transfer. */
    record NoMember() implements Transfer {}

    record AlreadyThere(UnitId branch, @Nullable LocalDate since) implements Transfer {}

    /** Another wish for her waits for its answer. */
    record AlreadyAsked(TransferId transfer) implements Transfer {}

    record UnitClosed(UnitId branch, LocalDate on) implements Transfer {}

    /** Her present stay began on that day; she can leave it on a later one. */
    record BeforeItBegan(LocalDate since) implements Transfer {}

    /** The day is still to come; on it, the wish can be carried out. */
    record InFuture(LocalDate on) implements Transfer {}

    /** The two branches lie in different communes: the other side has to be asked. */
    record WantsTheOtherSide() implements Transfer {}

    /** She has moved or left since she was asked for. */
    record NoLongerThere() implements Transfer {}

    /** Nobody like her stands with another unit, so there is nobody to ask. */
    record NobodyElsewhere() implements Transfer {}
}
