package vn.sohoi.access;

/** What a reading or writing serves; a mandate reaches as far as its purpose needs. */
public enum Purpose {
    /** The roll of members and the women who may join. */
    ROLL,
    /** Figures and reports. */
    FIGURES,
    /** The tree of units. */
    UNITS,
    /** Lists that hold for the whole book: which indicators there are, what data are kept for. */
    CATALOGUE,
    /** Hardship and help given. */
    HARDSHIP,
    LOANS,
    SCREENING,
    /** Violence and complaints. */
    CASES,
    /** Congresses and cadres. */
    PERSONNEL,
    NEWS,
    /** What units plan and hold; who came is the roll's. */
    ACTIVITIES,
    /** Who acts where and until when. */
    MANDATES,
    /** What a woman asks about her own data. */
    REQUESTS,
    /** Who read and did what: for whoever answers for a unit. */
    AUDIT
}
