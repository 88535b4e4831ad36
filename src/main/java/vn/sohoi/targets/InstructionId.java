package vn.sohoi.targets;

import java.util.UUID;

/** Identity of an instruction from above. */
public record InstructionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
