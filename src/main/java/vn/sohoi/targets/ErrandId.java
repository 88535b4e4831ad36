package vn.sohoi.targets;

import java.util.UUID;

/** Identity of what one unit must do by an instruction. */
public record ErrandId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
