package vn.sohoi.membership;

import java.util.UUID;

/** Identity of one row that says where somebody is a member; a correction or an end makes another row. */
public record StayId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
