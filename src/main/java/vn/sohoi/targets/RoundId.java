package vn.sohoi.targets;

import java.util.UUID;

/** Identity of a round of reviews. */
public record RoundId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
