package vn.sohoi.emulation.awards;

import java.util.UUID;

/** Identity of one version of a title or form of commendation. */
public record FormId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
