package vn.sohoi.targets;

import java.util.UUID;

/** Identity of one giving of a target by a unit to those beneath it. */
public record AllotmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
