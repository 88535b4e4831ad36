package vn.sohoi.reorganisation;

/** Where a plan stands. */
public enum State {
    /** Being written; only here it may be changed. */
    DRAFTED,
    /** Looked at as a whole and laid before both sides of each hand-over. */
    PREVIEWED,
    /** All sides have agreed. */
    AGREED,
    /** It comes into force by itself on its day. */
    SCHEDULED,
    /** In force since its day. */
    IN_FORCE,
    /** Taken back. */
    UNDONE
}
