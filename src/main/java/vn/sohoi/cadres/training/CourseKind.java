package vn.sohoi.cadres.training;

/** How long and deep a course goes. */
public enum CourseKind {
    /** Tập huấn. */
    SHORT,
    /** Bồi dưỡng. */
    FOSTERING,
    /** Đào tạo. */
    SCHOOLING
}
