package vn.sohoi.campaigns.poverty;

import java.util.UUID;

/** Identity of a household on the list of a year. */
public record PoorHomeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
