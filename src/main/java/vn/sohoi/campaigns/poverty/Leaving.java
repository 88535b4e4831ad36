package vn.sohoi.campaigns.poverty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a household left the list.
 *
 * @param day the first day on which it stands on it no more
 * @param decision number of the commune's paper
 * @param held whether it held; null until somebody looked
 * @param looked the day of looking, null until then
 */
public record Leaving(
        LocalDate day,
        String decision,
        @Nullable Boolean held,
        @Nullable LocalDate looked) {
    private static final int MONTHS = 12;

    /** The day from which it is asked whether it held. */
    public LocalDate due() {
        return day.plusMonths(MONTHS);
    }
}
