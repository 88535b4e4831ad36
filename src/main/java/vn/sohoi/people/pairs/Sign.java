package vn.sohoi.people.pairs;

/** What speaks for or against two rows being one person, as it is kept with the pair and said in words. */
public enum Sign {
    OLD_ID,
    NAME,
    /** The same letters, and one of the two was written without marks. */
    NAME_BARE,
    /** The same letters with other marks: Hoa and Hòa. */
    NAME_MARKS,
    NAME_LETTER,
    NAME_WORD,
    BIRTH,
    BIRTH_SWAPPED,
    BIRTH_DIGIT,
    BIRTH_AGREES,
    PHONE,
    HOUSEHOLD,
    BRANCH,
    SEX_DIFFERS,
    ID_DIFFERS
}
