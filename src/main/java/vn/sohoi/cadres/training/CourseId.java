package vn.sohoi.cadres.training;

import java.util.UUID;

/** Identity of a course. */
public record CourseId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
