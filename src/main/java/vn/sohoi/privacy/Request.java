package vn.sohoi.privacy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * What a woman asked about her own data, and the days that the decree gives for it.
 *
 * @param name hers
 * @param branch where she is found now
 * @param others whether somebody outside has her data too
 * @param answerBy the last day for a first answer
 * @param doneBy the last day for the whole, before an extension
 * @param answer the first answer; null before
 * @param closing what was done or why it was refused; null before
 */
public record Request(
        UUID id,
        PersonId person,
        String name,
        UnitId branch,
        Kind kind,
        String words,
        boolean others,
        LocalDate asked,
        LocalDate answerBy,
        LocalDate doneBy,
        @Nullable LocalDate answered,
        @Nullable String answer,
        @Nullable LocalDate extendedTo,
        @Nullable LocalDate closed,
        @Nullable String outcome,
        @Nullable String closing) {

    /** Longest extension, once (Decree 356/2025). */
    static final int MOST_DAYS_MORE = 15;

    private static final int WORKING_DAYS_TO_ANSWER = 2;
    private static final int DAYS_WITH_OTHERS = 20;

    /**
     * What she may ask. Days to the end without others who have her data: 15 for stopping something; the decree gives 10 to 20
     * for the rest, of which the book takes 10, and 20 for taking away.
     */
    public enum Kind {
        SEE(10),
        CORRECT(10),
        DELETE(20),
        RESTRICT(15),
        OBJECT(15),
        COPY(10);

        private final int days;

        Kind(int days) {
            this.days = days;
        }
    }

    /** Where it stands. */
    public enum State {
        TAKEN,
        ANSWERED,
        DONE,
        REFUSED
    }

    /** Two working days after she asked. Feasts count as working days, so the book is never later than the law. */
    static LocalDate answerBy(LocalDate asked) {
        var day = asked;
        for (int working = 0; working < WORKING_DAYS_TO_ANSWER; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) working++;
        }
        return day;
    }

    static LocalDate doneBy(LocalDate asked, Kind kind, boolean others) {
        return asked.plusDays(others ? DAYS_WITH_OTHERS : kind.days);
    }

    public State state() {
        if (outcome != null) return State.valueOf(outcome);
        return answered == null ? State.TAKEN : State.ANSWERED;
    }

    /** The day that counts now: of the answer, or of the end. */
    public LocalDate due() {
        if (answered == null) return answerBy;
        return extendedTo == null ? doneBy : extendedTo;
    }

    /** Whether the day that counts has passed. */
    public boolean isLate(LocalDate today) {
        return closed == null && today.isAfter(due());
    }

    /** Whether half of the time to the end has gone, so that who stands above is told. */
    public boolean isPressing(LocalDate today) {
        if (closed != null) return false;
        var end = extendedTo == null ? doneBy : extendedTo;
        return isLate(today) || 2 * ChronoUnit.DAYS.between(asked, today) >= ChronoUnit.DAYS.between(asked, end);
    }
}
