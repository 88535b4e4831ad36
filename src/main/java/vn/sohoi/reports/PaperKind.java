package vn.sohoi.reports;

/** What kind of paper; its words stand in the texts under {@code reports.kind.NAME}, its mark under {@code reports.mark.NAME}. */
public enum PaperKind {
    REPORT,
    PLAN,
    DECISION,
    LIST,
    MINUTES
}
