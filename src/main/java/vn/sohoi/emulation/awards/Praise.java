package vn.sohoi.emulation.awards;

/** The word with which a form praises a collective, where the form has one: what is counted of it is told apart by it. */
public enum Praise {
    /** Tập thể xuất sắc. */
    EXCELLENT,
    /** Tập thể tốt. */
    GOOD
}
