package vn.sohoi.reports;

import java.time.LocalDate;
import vn.sohoi.kernel.Period;

/** Which number of an indicator stands in a column, in the order of the columns. */
public enum Sort {
    /** What a resolution or a year's programme wants of the unit. */
    PLAN,
    /** Of the report's own period, or on its last day. */
    THIS_PERIOD,
    /** From January on; only of what happens, and only where the period is shorter than the year so far. */
    YEAR_SO_FAR,
    /** How much of the plan is reached, in percent. */
    OF_PLAN,
    /** Of the same months a year before. */
    YEAR_BEFORE;

    /** The period that this column asks of a report's. */
    public Period of(Period period) {
        return switch (this) {
            case PLAN, THIS_PERIOD, OF_PLAN -> period;
            case YEAR_SO_FAR -> Period.of(LocalDate.of(period.lastDay().getYear(), 1, 1), period.until());
            case YEAR_BEFORE -> period.yearBefore();
        };
    }

    /** Whether it comes from a target; else it is a figure of the book. */
    public boolean isOfTarget() {
        return this == PLAN || this == OF_PLAN;
    }
}
