package vn.sohoi.membership;

import java.time.Instant;

/**
 * A transfer that was answered, as both sides see it.
 *
 * @param answer what was said
 * @param reason why, may be empty
 */
public record AnsweredTransfer(WaitingTransfer asked, Answer answer, String reason, Instant at) {

    /** What became of a wish. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        /** The asking side took its wish back. */
        WITHDRAWN
    }
}
