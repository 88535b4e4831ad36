package vn.sohoi.cadres.training;

/** What a course is about. */
public enum Theme {
    /** Nghiệp vụ công tác Hội. */
    UNION_WORK,
    POLITICAL_THEORY,
    LAW,
    DIGITAL,
    ECONOMY,
    FAMILY,
    OTHER
}
