package vn.sohoi.emulation;

import java.util.UUID;

/** Identity of a criterion of a scheme. */
public record CriterionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
