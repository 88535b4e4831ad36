package vn.sohoi.membership;

import java.util.UUID;

/** Identity of a wish to move a member to another branch. */
public record TransferId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
