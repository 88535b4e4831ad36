package vn.sohoi.emulation.awards;

import java.util.UUID;

/** Identity of an award, from its proposal on. */
public record AwardId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
