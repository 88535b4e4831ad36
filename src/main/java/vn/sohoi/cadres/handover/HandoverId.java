package vn.sohoi.cadres.handover;

import java.util.UUID;

/** Identity of a handing over. */
public record HandoverId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
