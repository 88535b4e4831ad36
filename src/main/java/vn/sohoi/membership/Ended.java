package vn.sohoi.membership;

import org.jspecify.annotations.Nullable;
import vn.sohoi.people.Left;

/** How a stay ended. All but a transfer and a reorganisation are departures from the Union. */
public enum Ended {
    TRANSFERRED,
    AWAY_FOR_WORK,
    MARRIED_AWAY,
    MOVED_AWAY,
    OWN_WISH,
    DIED,
    REMOVED,
    OTHER,
    /** The branch was cut, and she stands on the other part. */
    REORGANISED;

    /** Whether she left the Union with it. */
    public boolean departs() {
        return this != TRANSFERRED && this != REORGANISED;
    }

    /** How she left her home with it, or null when she goes on living there. */
    @Nullable
    Left home() {
        return switch (this) {
            case DIED -> Left.DIED;
            case MARRIED_AWAY, MOVED_AWAY -> Left.MOVED;
            case AWAY_FOR_WORK -> Left.ABSENT;
            case OWN_WISH, REMOVED, OTHER, TRANSFERRED, REORGANISED -> null;
        };
    }
}
