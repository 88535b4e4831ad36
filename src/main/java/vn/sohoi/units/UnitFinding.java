package vn.sohoi.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in an official table that could not be read or decided, or that was read past a slip.
 *
 * @param file the table's file
 * @param tableDay the day the table speaks for
 * @param row as a spreadsheet counts it, headers included; null where it is about more than one row
 * @param code the code it is about, or null
 * @param reason the last part of its text's key, {@code units.reason.REASON}
 * @param said the table's own words
 * @param leftOpen whether it waits for a decision or a date
 * @param earliest of an undated change the first day on which it may have happened
 * @param latest of an undated change the last such day
 */
public record UnitFinding(
        String file,
        LocalDate tableDay,
        @Nullable Integer row,
        @Nullable String code,
        String reason,
        String said,
        boolean leftOpen,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {}
