package vn.sohoi.campaigns.help;

import java.util.UUID;

/** Identity of a programme agreed with a partner. */
public record PartnershipId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
