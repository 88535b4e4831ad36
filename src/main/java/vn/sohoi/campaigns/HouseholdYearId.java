package vn.sohoi.campaigns;

import java.util.UUID;

/** Identity of a household's year in a campaign. */
public record HouseholdYearId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
