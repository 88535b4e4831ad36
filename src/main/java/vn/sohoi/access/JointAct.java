package vn.sohoi.access;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import vn.sohoi.kernel.UnitId;

/**
 * An act that waits for its second person.
 *
 * @param payload what is to be done, in the words of the feature that does it
 * @param digest SHA-256 of the payload: what the second person signs
 * @param starter login of the first person
 * @param until from this instant on nobody can approve it
 */
public record JointAct(
        UUID id,
        String kind,
        UnitId unit,
        String payload,
        byte[] digest,
        String starter,
        Instant started,
        Instant until) {

    /** The digest as people compare it: its first characters. */
    public String mark() {
        return HexFormat.of().formatHex(digest).substring(0, 12);
    }
}
