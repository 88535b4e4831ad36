package vn.sohoi.membership;

/** What kind of member. */
public enum MemberKind {
    /** Hội viên. */
    REGULAR,
    /** Hội viên danh dự. */
    HONORARY
}
