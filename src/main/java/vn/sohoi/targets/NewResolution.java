package vn.sohoi.targets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A resolution to be entered.
 *
 * @param unit the issuer, who owns the targets
 * @param kind of a term or of a year
 * @param number as it stands on the paper, such as 05-NQ/PN; empty where nobody knows it
 * @param title what it is about
 * @param issued the day on the paper, or null
 * @param valid the days for which it holds, both ends known
 */
public record NewResolution(
        UnitId unit,
        Kind kind,
        String number,
        String title,
        @Nullable LocalDate issued,
        DateSpan valid) {

    /** For how long a resolution is meant. */
    public enum Kind {
        TERM,
        YEAR
    }
}
