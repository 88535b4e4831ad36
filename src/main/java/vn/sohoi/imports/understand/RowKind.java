package vn.sohoi.imports.understand;

/** What a row of a list is. */
public enum RowKind {
    PERSON,
    HEADING,
    SUBTOTAL,
    BLANK,
    NOTE
}
