package vn.sohoi.campaigns.works;

import java.util.UUID;

/** Identity of a work. */
public record WorkId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
