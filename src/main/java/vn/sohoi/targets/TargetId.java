package vn.sohoi.targets;

import java.util.UUID;

/** Identity of a target of a resolution. */
public record TargetId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
