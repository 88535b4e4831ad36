package vn.sohoi.campaigns.works;

import java.util.UUID;

/** Identity of something given for a work. */
public record ContributionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
