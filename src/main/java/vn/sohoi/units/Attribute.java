package vn.sohoi.units;

/** What a unit has in time; each in a table of its own. */
enum Attribute {
    /** That it exists. */
    LIFE,
    NAME,
    CODE,
    KIND,
    PARENT
}
