package vn.sohoi.activities.clubs;

/** What women of several branches set up beside the tree. */
public enum ClubKind {
    /** Câu lạc bộ: women who meet regularly. */
    CLUB,
    /** Mô hình: a way of doing something that is shown to others. */
    MODEL
}
