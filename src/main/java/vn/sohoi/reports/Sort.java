package vn.sohoi.reports;

import java.time.LocalDate;
import vn.sohoi.kernel.Period;

/** Which number of an indicator stands in a column. */
public enum Sort {
    /** Of the report's own period, or on its last day. */
    THIS_PERIOD,
    /** From January on; only of what happens, and only where the period is shorter than the year so far. */
    YEAR_SO_FAR,
    /** Of the same months a year before. */
    YEAR_BEFORE;

    /** The period that this column asks of a report's. */
    public Period of(Period period) {
        return switch (this) {
            case THIS_PERIOD -> period;
            case YEAR_SO_FAR -> Period.of(LocalDate.of(period.lastDay().getYear(), 1, 1), period.until());
            case YEAR_BEFORE -> period.yearBefore();
        };
    }
}
