package vn.sohoi.cadres;

import java.util.UUID;

/** Identity of one telling of who holds a position; a correction or an end has one of its own. */
public record HoldingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
