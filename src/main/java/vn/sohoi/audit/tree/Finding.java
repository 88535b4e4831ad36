package vn.sohoi.audit.tree;

/**
 * Something that a whole log would not show.
 *
 * @param kind what it is
 * @param place number of the leaf, or of the checkpoint for findings on checkpoints; what is known of it at least
 */
public record Finding(Kind kind, long place) {

    /** What may be found, and whether it was altered or is missing. */
    public enum Kind {
        /** A checkpoint that cannot be read or was not signed by the log's key. */
        SIGNATURE(true),
        /** Two checkpoints of one number that differ. */
        FORK(true),
        /** The leaves do not give the signed root. */
        ROOT(true),
        /** An entry that is not the one its leaf was made of. */
        ENTRY(true),
        /** An entry outside the time of its checkpoint, or checkpoints that do not follow one another. */
        TIME(true),
        /** A leaf, or the entry of a leaf, is gone. */
        GAP(false),
        /** A checkpoint is missing in the database or beside it. */
        CHECKPOINT(false),
        /** Leaves that a checkpoint tells of, or the checkpoint over the last leaves. */
        TAIL(false),
        /** An entry that should have its leaf and has none. */
        WAITING(false),
        /** An entry that was seen committed and was gone when it should have had its leaf. */
        GONE(false);

        private final boolean altered;

        Kind(boolean altered) {
            this.altered = altered;
        }

        /** Altered, not missing. */
        public boolean isAltered() {
            return altered;
        }
    }
}
