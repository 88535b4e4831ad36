package vn.sohoi.indicators;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * One row beneath a figure, as this reader may see it.
 *
 * @param pseudonym the same for one person in every figure, and no way back to her
 * @param name her name, or null for who may not read it
 * @param branch where the row stands
 * @param span the days on which it counts; the single day of what happened
 */
public record EvidenceRow(String pseudonym, @Nullable String name, UnitId branch, DateSpan span, long amount) {}
