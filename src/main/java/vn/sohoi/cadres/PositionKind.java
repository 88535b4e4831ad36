package vn.sohoi.cadres;

/** What a position is, from above; its word depends on the body: a branch's chair is its head. */
public enum PositionKind {
    CHAIR,
    VICE_STANDING,
    VICE,
    STANDING_MEMBER,
    MEMBER,
    SPECIALIST;

    /** Whether its holder has an office of her own, not only a seat and a vote. */
    public boolean isOffice() {
        return this != STANDING_MEMBER && this != MEMBER;
    }

    /** Whether its holder sits on the standing committee, in an executive committee. */
    public boolean isStanding() {
        return compareTo(STANDING_MEMBER) <= 0;
    }
}
