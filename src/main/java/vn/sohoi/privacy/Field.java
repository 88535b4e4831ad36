package vn.sohoi.privacy;

import vn.sohoi.access.FieldClass;

/**
 * A column of the book.
 *
 * @param feature in whose folder it is declared
 * @param table with its schema
 * @param sensitivity how guarded it is
 * @param use what it is kept for, a {@link Use}; {@link #NOBODY} where it says nothing about a person
 */
public record Field(String feature, String table, String column, FieldClass sensitivity, String use) {
    static final String NOBODY = "none";

    /** Whether it says something about a person. */
    public boolean isOfPeople() {
        return !use.equals(NOBODY);
    }
}
