package vn.sohoi.activities;

import java.time.LocalDate;

/** How often the same is held. */
public enum Every {
    WEEK,
    MONTH,
    QUARTER;

    /**
     * The day so many times later: in a week the same weekday, in a month or a quarter the same day of the month, or its last where
     * the month is shorter.
     */
    LocalDate later(LocalDate day, long times) {
        return switch (this) {
            case WEEK -> day.plusWeeks(times);
            case MONTH -> day.plusMonths(times);
            case QUARTER -> day.plusMonths(3 * times);
        };
    }
}
