package vn.sohoi.closings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a report.
 *
 * @param ordinal from 1
 * @param indicator the figure that a return is about, or null for the whole
 * @param reason empty where none is asked
 * @param actor login of who did it
 * @param second who agreed to opening it again, else null
 */
public record Step(
        int ordinal,
        State state,
        @Nullable String indicator,
        String reason,
        String actor,
        @Nullable String second,
        Instant at) {}
