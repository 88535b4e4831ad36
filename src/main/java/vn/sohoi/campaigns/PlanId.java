package vn.sohoi.campaigns;

import java.util.UUID;

/** Identity of a plan for a criterion that is not met. */
public record PlanId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
