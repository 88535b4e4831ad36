package vn.sohoi.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was believed at one instant, with the hash of the rows beneath it. The rows are told by pseudonym, branch,
 * span and amount: who ends the way from pseudonym to person leaves the seal whole.
 *
 * @param value null where the book could not say
 * @param rows how many rows lay beneath
 * @param hash SHA-256 of the sorted rows; of a ratio, of its two parts' hashes
 * @param knownAt the instant
 */
public record Seal(@Nullable BigDecimal value, How how, long rows, byte[] hash, Instant knownAt) {

    /** Whether the book still says the same, rows and all. */
    public boolean holds(Seal other) {
        var mine = value;
        var theirs = other.value;
        boolean same = mine == null || theirs == null ? mine == theirs : mine.compareTo(theirs) == 0;
        return same && how == other.how && rows == other.rows && Arrays.equals(hash, other.hash);
    }

    /** Its first eight signs, for people to read to one another. */
    public String mark() {
        return mark(hash);
    }

    /** The first eight signs of a hash of rows. */
    public static String mark(byte[] hash) {
        var hex = HexFormat.of().withUpperCase().formatHex(hash, 0, 4);
        return hex.substring(0, 4) + " " + hex.substring(4);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seal seal && holds(seal) && knownAt.equals(seal.knownAt);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
