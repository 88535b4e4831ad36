package vn.sohoi.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A list that was handed in.
 *
 * @param unit whose list it is
 * @param sheet what kind of list
 * @param listedOn the day that it speaks for
 * @param opens whether branches that the unit lacks are opened
 * @param state where it stands
 * @param note the sentence's key when it was refused
 * @param writtenAt when it was written, or null
 */
public record Batch(
        BatchId id,
        UnitId unit,
        String sheet,
        String file,
        LocalDate listedOn,
        boolean opens,
        State state,
        String note,
        OffsetDateTime at,
        String login,
        @Nullable OffsetDateTime writtenAt) {

    /** Where a list stands. */
    public enum State {
        /** Being read, or the reading was broken off. */
        READING,
        /** Read, waiting for decisions; the book is untouched. */
        READ,
        /** It could not be read. */
        REFUSED,
        /** Somebody stopped the reading; nothing of the file is kept. */
        STOPPED,
        WRITTEN,
        UNDONE
    }
}
