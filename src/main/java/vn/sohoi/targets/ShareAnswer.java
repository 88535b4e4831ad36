package vn.sohoi.targets;

import java.time.Instant;

/**
 * What a unit said to its share.
 *
 * @param reason of an objection; may be empty otherwise
 * @param author login of whoever answered
 */
public record ShareAnswer(Kind kind, String reason, String author, Instant at) {

    /** Yes or no. */
    public enum Kind {
        ACCEPTED,
        OBJECTED
    }
}
