package vn.sohoi.people;

import java.util.UUID;

/** Identity of a household. */
public record HouseholdId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
