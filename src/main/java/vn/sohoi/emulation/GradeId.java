package vn.sohoi.emulation;

import java.util.UUID;

/** Identity of a grade that a scheme knows. */
public record GradeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
