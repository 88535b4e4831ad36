package vn.sohoi.membership;

import java.time.Instant;
import java.time.LocalDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * A transfer that waits for its answer, as both sides see it.
 *
 * @param calledFor whether the side asked that would take her; else the side where she is
 * @param saidName her name as the asking side typed it, empty where that side sees her
 * @param reason why it was asked for, may be empty
 */
public record WaitingTransfer(
        TransferId id, PersonId person, Way way, boolean calledFor, String saidName, String reason, Instant askedAt) {

    /** From where to where, and on which day. */
    public record Way(UnitId from, UnitId to, LocalDate on) {}

    /** A branch of the side that asked. */
    public UnitId asker() {
        return calledFor ? way.to() : way.from();
    }

    /** A branch of the side whose answer is waited for. */
    public UnitId answerer() {
        return calledFor ? way.from() : way.to();
    }
}
