package vn.sohoi.emulation;

import java.util.UUID;

/** Identity of a round of scoring. */
public record RoundId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
