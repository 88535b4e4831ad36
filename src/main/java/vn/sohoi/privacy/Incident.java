package vn.sohoi.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A breach of personal data that is worked up.
 *
 * @param unit whose women it may have touched, with those beneath
 * @param what what happened, in words
 * @param from first instant of the time in question
 * @param until first instant after it
 * @param reader login of the account that may have read; null where it is not known or not one alone
 * @param readerUnit through whose mandates or those beneath it was read; null as before
 * @param network from where, as the log keeps it; null as before
 * @param authorityTold when the authority was told; null before
 * @param womenTold when the women were told; null before
 * @param closed when the work ended; null before
 * @param closing what came of it; empty before
 */
public record Incident(
        UUID id,
        UnitId unit,
        String what,
        Instant from,
        Instant until,
        @Nullable String reader,
        @Nullable UnitId readerUnit,
        @Nullable String network,
        Instant discovered,
        @Nullable Instant authorityTold,
        @Nullable Instant womenTold,
        @Nullable Instant closed,
        String closing) {

    /** Within which the authority is told, from the discovery (Law 91/2025/QH15, article 23). */
    public static final Duration TO_TELL = Duration.ofHours(72);

    /** How far the work has come. */
    public enum State {
        OPEN,
        AUTHORITY_TOLD,
        WOMEN_TOLD,
        CLOSED
    }

    public State state() {
        if (closed != null) return State.CLOSED;
        if (womenTold != null) return State.WOMEN_TOLD;
        return authorityTold == null ? State.OPEN : State.AUTHORITY_TOLD;
    }

    /** The last instant at which the authority is told in time. */
    public Instant due() {
        return discovered.plus(TO_TELL);
    }

    /** Whether the 72 hours ran out before the authority was told. */
    public boolean isLate(Instant now) {
        var told = authorityTold == null ? now : authorityTold;
        return told.isAfter(due());
    }
}
