package vn.sohoi.targets;

import java.util.UUID;

/** Identity of a resolution. */
public record ResolutionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
