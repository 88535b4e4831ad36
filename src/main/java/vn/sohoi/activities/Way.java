package vn.sohoi.activities;

/** How a roll call was taken. */
public enum Way {
    /** Everybody came but these. */
    ABSENTEES,
    /** These came. */
    PRESENT
}
