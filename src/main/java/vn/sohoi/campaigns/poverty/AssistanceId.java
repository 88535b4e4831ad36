package vn.sohoi.campaigns.poverty;

import java.util.UUID;

/** Identity of something that a household was helped with. */
public record AssistanceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
