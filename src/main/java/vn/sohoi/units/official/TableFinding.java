package vn.sohoi.units.official;

import org.jspecify.annotations.Nullable;

/**
 * Something in a table that could not be read, contradicts itself, or was read past a slip.
 *
 * @param row the row as a spreadsheet counts it, headers included; null for the table as a whole
 * @param code the code it is about, or null
 * @param reason the last word of the text {@code units.reason.REASON}
 * @param said the row's own words
 * @param leftOpen whether it waits for a decision
 */
public record TableFinding(
        @Nullable Integer row, @Nullable String code, String reason, String said, boolean leftOpen) {}
