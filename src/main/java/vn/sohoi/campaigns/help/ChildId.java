package vn.sohoi.campaigns.help;

import java.util.UUID;

/** Identity of a child with a godmother. */
public record ChildId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
