package vn.sohoi.people;

/** Why somebody lives at her place no more. */
public enum Left {
    /** She moved away, nobody knows where to. */
    MOVED,
    DIED,
    /** Away for long, mostly for work. */
    ABSENT
}
