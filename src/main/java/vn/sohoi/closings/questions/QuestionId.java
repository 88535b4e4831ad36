package vn.sohoi.closings.questions;

import java.util.UUID;

/** Identity of a quick question. */
public record QuestionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
