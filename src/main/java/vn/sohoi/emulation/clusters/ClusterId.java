package vn.sohoi.emulation.clusters;

import java.util.UUID;

/** Identity of a cluster of emulation. */
public record ClusterId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
