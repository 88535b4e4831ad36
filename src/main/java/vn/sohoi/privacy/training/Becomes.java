package vn.sohoi.privacy.training;

/** What a column of the copy holds instead of what stands in the book. */
enum Becomes {
    /** The same: a number, a day, or a word of a fixed list. */
    KEEP,
    NOTHING,
    EMPTY,
    DASH,
    FALSE,
    /** The machine wrote it. */
    MACHINE,
    /** What the table gives a new row by itself. */
    NEW_NUMBER,
    LOGIN,
    NAME,
    NAME_KEY,
    GIVEN_KEY,
    MIDDLE_KEY,
    PHONE,
    PHONE_INDEX,
    PHONE_TAIL,
    ADDRESS,
    BIRTH_YEAR,
    BIRTH_MONTH,
    BIRTH_DAY,
    BORN,
    CITIZEN_ID,
    CITIZEN_ID_INDEX
}
