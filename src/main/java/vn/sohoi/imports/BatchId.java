package vn.sohoi.imports;

import java.util.UUID;

/** Identity of a list that was handed in. */
public record BatchId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
