package vn.sohoi.emulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/** A unit does not agree with points of its own; the council answers, or has not yet. */
public record Objection(
        UUID id,
        UnitId unit,
        CriterionId criterion,
        String says,
        String author,
        Instant at,
        @Nullable Answer answer) {

    /** What the council says to it. */
    public record Answer(boolean accepted, String says, String author, Instant at) {}
}
