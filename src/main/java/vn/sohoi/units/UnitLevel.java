package vn.sohoi.units;

/** The levels of the Union, from above. DISTRICT ended on 1 July 2025; since then a commune's parent is its province. */
public enum UnitLevel {
    CENTRE,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    BRANCH,
    GROUP;

    /** Whether a unit of this level may stand directly or further above one of the other. */
    public boolean above(UnitLevel other) {
        return ordinal() < other.ordinal();
    }
}
