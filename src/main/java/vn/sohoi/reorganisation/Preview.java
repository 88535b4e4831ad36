package vn.sohoi.reorganisation;

import java.util.List;
import vn.sohoi.reorganisation.spi.Conflict;

/**
 * A plan as a whole: what goes where, and what stands in the way.
 *
 * @param counted what is counted of people, keys of the texts, in order
 * @param conflicts the blocking ones first
 */
public record Preview(
        List<Handover> handovers,
        List<String> counted,
        List<Conflict> conflicts,
        List<Total> before,
        List<Total> after) {

    /** A sum over all units. */
    public record Total(String textKey, long count) {}

    /** Whether something must be settled before it can go on. */
    public boolean blocked() {
        return conflicts.stream().anyMatch(Conflict::blocks);
    }
}
