package vn.sohoi.cadres;

/** Why a holding ended. */
public enum End {
    /** With the term or the mandate's days. */
    TERM,
    MOVED,
    OWN_WISH,
    RETIRED,
    DISMISSED,
    DIED,
    /** Its unit was reorganised; never chosen by hand. */
    REORGANISED,
    OTHER
}
