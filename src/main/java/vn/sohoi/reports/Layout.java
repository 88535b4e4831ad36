package vn.sohoi.reports;

/** How a paper is laid out (domain 10.2). */
public enum Layout {
    /** Decree 30/2020: the state's name and motto on the right. */
    STATE,
    /** Guidance 36-HD/VPTW: the Party's name on the right, the number written 12-BC/BTV. */
    PARTY
}
