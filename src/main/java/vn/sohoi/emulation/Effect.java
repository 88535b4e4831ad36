package vn.sohoi.emulation;

/** What a criterion does. */
public enum Effect {
    /** Gives points within its group. */
    SCORE,
    /** Gives points beside the groups, all bonuses together up to the scheme's limit. */
    BONUS,
    /** Takes points away. */
    MINUS,
    /** Must be met for its grade and every better one. */
    GATE,
    /** When it happened, its grade and every better one are shut. */
    VETO;

    /** Whether it decides about grades and gives no points. */
    public boolean isCondition() {
        return this == GATE || this == VETO;
    }
}
