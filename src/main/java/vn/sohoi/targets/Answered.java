package vn.sohoi.targets;

/** What became of an answer to a share. */
public sealed interface Answered {
    record Done() implements Answered {}

    /** An objection without a reason. */
    record NeedsReason() implements Answered {}

    /** Somebody gave it anew meanwhile; the answer would have been to another amount. */
    record Overtaken() implements Answered {}
}
