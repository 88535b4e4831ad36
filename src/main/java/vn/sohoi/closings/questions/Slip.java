package vn.sohoi.closings.questions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A unit's slip: what is asked of it.
 *
 * @param to the unit
 * @param over whether it is answered no more
 * @param answered when it was answered last, null before
 */
public record Slip(
        Question question,
        UnitId to,
        boolean over,
        @Nullable Instant answered) {}
