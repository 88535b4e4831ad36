package vn.sohoi.indicators;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * One row beneath a figure that came or went after an instant.
 *
 * @param indicator of which figure: the asked one, or of a ratio its part
 * @param subject whom it is about, for finding who recorded it; null for what was declared and for units
 * @param pseudonym the same as in the open rows; empty without a subject
 * @param name for whom the reader may read, else null
 * @param unit branch of the row, or the unit that something was declared of
 * @param span the days of the row
 * @param amount by how much the figure changed: below 0 for what went
 * @param recorded when the book learnt of it
 */
public record Change(
        String indicator,
        @Nullable UUID subject,
        String pseudonym,
        @Nullable String name,
        UnitId unit,
        DateSpan span,
        long amount,
        Instant recorded) {}
