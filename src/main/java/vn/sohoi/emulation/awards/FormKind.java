package vn.sohoi.emulation.awards;

/** What is given: a title of emulation, or a form of commendation (Law 06/2022/QH15). */
public enum FormKind {
    /** Danh hiệu thi đua. */
    TITLE,
    /** Hình thức khen thưởng. */
    COMMENDATION
}
