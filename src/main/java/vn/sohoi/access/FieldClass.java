package vn.sohoi.access;

/** How sensitive a field is, the less the earlier. Which field is which: {@code fields.csv} of each feature. */
public enum FieldClass {
    /** Public: news, published figures, names of units. */
    C0,
    /** Internal: plans, minutes, posts. */
    C1,
    /** Basic: name, birth, hamlet, phone, joining date. */
    C2,
    /** Guarded: citizen id, full address, household, hardship, loans. */
    C3,
    /** Secret: results of screening, cases of violence, credentials. */
    C4
}
