package vn.sohoi.cadres.planning;

import java.util.UUID;

/** Identity of a pool. */
public record PoolId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
