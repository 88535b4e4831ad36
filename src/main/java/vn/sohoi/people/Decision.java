package vn.sohoi.people;

/** What was said of two rows: one woman, or two. */
enum Decision {
    SAME,
    DIFFERENT
}
