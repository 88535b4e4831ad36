package vn.sohoi.closings;

/** Where a report stands. */
public enum State {
    /** Nobody handed it in yet. */
    OPEN,
    /** Handed in, to be looked at. */
    SUBMITTED,
    /** Looked at and found right. */
    ACCEPTED,
    /** Given back with a reason. */
    RETURNED,
    /** Closed: value, rows and their hash are kept. */
    SEALED,
    /** Opened again by two persons. */
    REOPENED;

    /** Whether whoever looks at it may give it back: what she found right too, until it is sealed. */
    public boolean mayComeBack() {
        return this == SUBMITTED || this == ACCEPTED;
    }

    /** Whether nobody has to look at it any more. */
    public boolean isSettled() {
        return this == ACCEPTED || this == SEALED;
    }

    /** Whether the unit itself has work to do. */
    public boolean waitsForUnit() {
        return this == OPEN || this == RETURNED || this == REOPENED;
    }
}
