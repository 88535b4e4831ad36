package vn.sohoi.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PersonId;

/** What became of a wish to end a membership. */
public sealed interface Departure {
    /** Her membership ended; {@code day} is the first day without it. */
    record Done(PersonId person, Ended how, LocalDate day) implements Departure {}

    /** She is no member, so there is nothing to end. */
    record NoMember() implements Departure {}

    record InFuture(LocalDate day) implements Departure {}

    /** Her stay began on that day; it can't end on it or before. */
    record BeforeItBegan(@Nullable LocalDate since) implements Departure {}
}
