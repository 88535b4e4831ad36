package vn.sohoi.activities.clubs;

import java.util.UUID;

/** Identity of a club or model. */
public record ClubId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
