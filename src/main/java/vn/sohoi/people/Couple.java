package vn.sohoi.people;

import vn.sohoi.kernel.PersonId;

/** Two persons in the order of the database: PostgreSQL compares identities as unsigned bytes, Java's UUID does not. */
record Couple(PersonId low, PersonId high) {
    static Couple of(PersonId one, PersonId other) {
        return one.toString().compareTo(other.toString()) < 0 ? new Couple(one, other) : new Couple(other, one);
    }

    @Override
    public String toString() {
        return low + ".." + high;
    }
}
