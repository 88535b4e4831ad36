package vn.sohoi.campaigns.works;

/** What a unit registers: each kind has a figure of its own. */
public enum WorkKind {
    /** A work for the village or quarter (công trình, phần việc; domain 4.3, line 26); it is done one day. */
    WORK,
    /** A model of studying and following (mô hình học tập và làm theo Bác, Directive 05; domain 4.3, line 22); it is launched one day. */
    MODEL
}
