package vn.sohoi.emulation.clusters;

import java.util.UUID;

/** Identity of a pact. */
public record PactId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
