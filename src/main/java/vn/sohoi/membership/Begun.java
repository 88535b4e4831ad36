package vn.sohoi.membership;

/** How a stay began. */
public enum Begun {
    /** By decision, for the first time: this is a new member. */
    ADMITTED,
    /** By decision, after she had left. */
    READMITTED,
    /** She came from another branch and has been a member all along. */
    TRANSFERRED,
    /** She stood on a list that was taken over; when she was admitted, nobody wrote into this book. */
    LISTED,
    /** The branch where she had been was cut in a reorganisation, and she stands on this part. */
    REORGANISED
}
