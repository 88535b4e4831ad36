package vn.sohoi.imports.spi;

/** What the cells of a field look like. The engine maps, cleans and tests a column by its kind alone. */
public enum FieldKind {
    /** Running number. */
    ORDINAL,
    /** Whole name of a person. */
    FULL_NAME,
    /** Family and middle name. */
    FAMILY_NAME,
    /** Given name. */
    GIVEN_NAME,
    /** Name and year of birth in one cell. */
    NAME_AND_YEAR,
    /** Date of birth, as much of it as is known. */
    BIRTH,
    BIRTH_DAY,
    BIRTH_MONTH,
    BIRTH_YEAR,
    /** Birth, standing here if the person is a man. */
    BIRTH_OF_MAN,
    /** Birth, standing here if the person is a woman. */
    BIRTH_OF_WOMAN,
    /** Any other date. */
    DATE,
    /** Citizen id of 12 digits, or the old one of 9. */
    CITIZEN_ID,
    PHONE,
    /** Village, residential group or branch. */
    PLACE,
    /** Group within a branch. */
    GROUP,
    ADDRESS,
    /** Yes or no. */
    TICK,
    SEX,
    AGE,
    ETHNICITY,
    RELIGION,
    /** Free remarks. */
    NOTE,
    /** Any other text. */
    TEXT,
    /** A column of the list that belongs to no field of the book. */
    FOREIGN;

    /** Whether a formula in such a cell leaves the row unharmed: nothing of it is stored. */
    public boolean mayBeComputed() {
        return this == ORDINAL || this == AGE || this == FOREIGN;
    }

    /** Whether the kind holds a name or a part of it. */
    public boolean isName() {
        return this == FULL_NAME || this == FAMILY_NAME || this == GIVEN_NAME || this == NAME_AND_YEAR;
    }

    /** Whether the kind holds a birth or a part of it. */
    public boolean isBirth() {
        return this == BIRTH
                || this == BIRTH_DAY
                || this == BIRTH_MONTH
                || this == BIRTH_YEAR
                || this == BIRTH_OF_MAN
                || this == BIRTH_OF_WOMAN;
    }

    /** Whether its cells are read as dates. */
    public boolean isDate() {
        return this == BIRTH || this == BIRTH_OF_MAN || this == BIRTH_OF_WOMAN || this == DATE;
    }
}
