package vn.sohoi.access.matrix;

/** To whom a thing of a unit is there. */
enum Seen {
    /** To everybody who has the column. */
    ALL,
    /** To who sees women by name at all; others are told that they do not. */
    NAMED,
    /** To the same whose unit stands; to others it is not there. */
    NAMER,
    /** To who sees women, households or officers by name and may give that on; others are told that they do not. */
    GIVING,
    /** To the same whose unit stands; to others it is not there. */
    GIVER,
    /** To whose unit stands today. */
    STANDING,
    /** To its own unit and those above it. */
    ABOVE,
    /** To those, and only to who sees women by name. */
    NAMES,
    /** To who answers what women ask, and not only takes it in. */
    ANSWERER,
    /** To the same, of its own unit and those above it. */
    ANSWERED,
    /** To its own unit, those above and those beneath it: what a unit sets for others. */
    LINE,
    /** To the same, if her unit stands: who is no more has no part in a review. */
    STANDING_LINE,
    /** To its own unit, those above and those directly beneath it: whom a unit asks. */
    NEXT,
    /** To the same, if her unit stands: who is no more is asked nothing. */
    STANDING_NEXT,
    /** To the units directly beneath alone. */
    BENEATH,
    /** To those, where the chair answers, in a branch its head. */
    ANSWER,
    /** To its own unit and those above it, of whom only its own acts. */
    OWN,
    /** To its own unit and those above it, of whom only those act who see officers by name. */
    OFFICER,
    /** To who sees the officers of the unit by name. */
    OFFICERS,
    /** To its own unit and those above it; others are told in words that there is none. */
    TOLD,
    /** As above, but only the chair one level higher has a say in who holds it. */
    POST,
    /** To the second person of a province's act (3.3): its chair. */
    SECOND,
    /** To nobody but who began it, who is none of these. */
    NOBODY
}
