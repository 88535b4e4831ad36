package vn.sohoi.access;

/** What is done. */
public enum Act {
    READ,
    WRITE,
    APPROVE
}
