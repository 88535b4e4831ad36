package vn.sohoi.cadres;

import java.util.UUID;

/** Identity of a body's term. */
public record TermId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
