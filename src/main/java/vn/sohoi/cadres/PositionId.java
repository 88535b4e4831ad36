package vn.sohoi.cadres;

import java.util.UUID;

/** Identity of a position. */
public record PositionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
