package vn.sohoi.access;

/** What a reading or writing serves; a mandate reaches as far as its purpose needs. */
public enum Purpose {
    /** The roll of members and the women who may join. */
    ROLL,
    /** Figures and reports. */
    FIGURES,
    /** The tree of units. */
    UNITS,
    /** Which indicators there are: one list for the whole book. */
    CATALOGUE,
    /** Who read the people of a unit: for whoever answers for it. */
    AUDIT
}
