package vn.sohoi.indicators.spi;

import org.jspecify.annotations.Nullable;

/**
 * Whose evidence counts by age on the asked day, in completed years. Somebody whose birth is not known is in no band and
 * never of full age; she is counted by {@link #UNKNOWN}. A partial birth counts by its last possible day.
 *
 * @param from youngest age that counts, or null
 * @param until first age that counts no more, or null
 * @param known whether the birth must be known; false means that it must be unknown; null means either
 */
public record Ages(
        @Nullable Integer from,
        @Nullable Integer until,
        @Nullable Boolean known) {

    /** Every age, and no age. */
    public static final Ages ALL = new Ages(null, null, null);

    /** Those whose birth nobody knows. */
    public static final Ages UNKNOWN = new Ages(null, null, false);

    /** From that age on. */
    public static Ages from(int age) {
        return new Ages(age, null, true);
    }

    /** From the first age to the last, both included. */
    public static Ages between(int first, int last) {
        return new Ages(first, last + 1, true);
    }

    /** Whether the calendar alone changes who counts. */
    public boolean change() {
        return from != null || until != null;
    }
}
