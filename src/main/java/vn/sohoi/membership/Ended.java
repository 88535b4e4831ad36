package vn.sohoi.membership;

/** How a stay ended. All but the first are departures from the Union. */
public enum Ended {
    TRANSFERRED,
    AWAY_FOR_WORK,
    MARRIED_AWAY,
    MOVED_AWAY,
    OWN_WISH,
    DIED,
    REMOVED,
    OTHER
}
