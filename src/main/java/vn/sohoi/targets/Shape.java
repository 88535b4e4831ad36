package vn.sohoi.targets;

/** What a target wants, in the shapes that resolutions use (domain 4.2). */
public enum Shape {
    /** So many in each unit of a level; the whole is their sum. */
    NUMBER_PER_UNIT,
    /** So many for the whole, given out to the units beneath. */
    NUMBER_TO_ALLOCATE,
    /** So many percent of the units of a level fulfil a condition. */
    SHARE_OF_UNITS,
    /** So many percent of people. */
    SHARE_OF_PEOPLE,
    /** Each unit of a level has at least so many; reached when all of them have. */
    AT_LEAST_PER_UNIT,
    /** Done or not done, with a proof. */
    YES_NO,
    /** So many from the first day of the term to its last, given out to the units beneath. */
    CUMULATIVE_OVER_TERM;

    /** Whether parts of it are given to the units beneath. */
    public boolean isAllocated() {
        return this == NUMBER_TO_ALLOCATE || this == CUMULATIVE_OVER_TERM;
    }

    /** Whether it speaks of each unit of one level. */
    public boolean isByLevel() {
        return this == NUMBER_PER_UNIT || this == AT_LEAST_PER_UNIT || this == SHARE_OF_UNITS;
    }

    /** Whether it is wanted in percent. */
    public boolean isPercent() {
        return this == SHARE_OF_UNITS || this == SHARE_OF_PEOPLE;
    }
}
