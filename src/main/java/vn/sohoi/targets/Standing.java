package vn.sohoi.targets;

/** Where a target stands on a day. */
public enum Standing {
    REACHED,
    ON_PACE,
    BEHIND,
    /** The days of the target have not begun. */
    NOT_BEGUN,
    /** The book cannot say how much was reached. */
    UNKNOWN
}
