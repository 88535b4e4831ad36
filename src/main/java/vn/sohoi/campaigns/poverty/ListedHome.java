package vn.sohoi.campaigns.poverty;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;

/**
 * A row of a list on its way into the book.
 *
 * @param line its place among the rows, from 1
 * @param head and {@code place} as written
 * @param branch which branch it means, null where nobody can tell
 * @param status null where the row does not tell
 * @param homes households of the book that it may mean, each with the name of its head
 * @param chosen which of them it is, null for none of them
 * @param verdict what becomes of it
 * @param reason key of the sentence that says why it is asked about or refused, empty where it is accepted
 */
public record ListedHome(
        int line,
        String head,
        String place,
        @Nullable UnitId branch,
        @Nullable PovertyStatus status,
        Map<HouseholdId, String> homes,
        @Nullable HouseholdId chosen,
        Verdict verdict,
        String reason) {
    /** What becomes of a row. */
    public enum Verdict {
        /** It is taken over. */
        ACCEPTED,
        /** Somebody must say which branch or household it means; until then it is left out. */
        QUESTIONED,
        /** It is left out. */
        REFUSED
    }
}
