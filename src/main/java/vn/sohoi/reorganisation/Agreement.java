package vn.sohoi.reorganisation;

import java.time.Instant;
import vn.sohoi.kernel.UnitId;

/** One side's word to a hand-over. */
public record Agreement(UnitId from, UnitId to, Side side, String login, String name, Instant at) {
    /** Who speaks. */
    public enum Side {
        /** The unit that hands over. */
        FROM,
        /** The unit that takes over. */
        TO
    }
}
