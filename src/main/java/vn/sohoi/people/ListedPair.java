package vn.sohoi.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.pairs.Sign;

/**
 * Two rows that may be one woman.
 *
 * @param score 1 to 100: of a hundred such pairs so many are one; 0 when no pass found them
 * @param signs what agrees and what differs
 */
public record ListedPair(Side low, Side high, int score, List<Sign> signs) {

    /**
     * One of the two.
     *
     * @param branch where she stands; all that is told of a side outside the reader's reach
     * @param name null outside the reader's reach
     */
    public record Side(
            PersonId person,
            UnitId branch,
            @Nullable String name,
            @Nullable PartialDate birth) {
        public boolean isSeen() {
            return name != null;
        }
    }

    /** Whether the reader sees both and can answer. */
    public boolean isWhole() {
        return low.isSeen() && high.isSeen();
    }
}
