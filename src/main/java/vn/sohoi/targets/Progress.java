package vn.sohoi.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.units.Unit;

/**
 * How far a unit has come with a target on a day: giao – đạt – còn.
 *
 * @param given how much is wanted of the unit, or null where that is not possible to say
 * @param unknown names of the units that were cut and make it impossible
 * @param reached the figure, or null where the book cannot say
 * @param due how much is due by the calendar, or null where nothing is wanted that can be said
 * @param question where the figure opens; null for what is done or not done, and for units counted among units
 */
public record Progress(
        Target target,
        Unit unit,
        LocalDate day,
        @Nullable BigDecimal given,
        List<String> unknown,
        @Nullable BigDecimal reached,
        Measure measure,
        @Nullable BigDecimal due,
        Standing standing,
        @Nullable Question question) {

    /** What is still missing, or room that is left under a limit; null where it cannot be said, never below 0. */
    public @Nullable BigDecimal left() {
        return given == null || reached == null ? null : given.subtract(reached).max(BigDecimal.ZERO);
    }

    /** Reached of given, 0 and more; null where it cannot be said. */
    public @Nullable Double share() {
        return part(reached);
    }

    /** Due of given, 0 and more; null where it cannot be said. */
    public @Nullable Double pace() {
        return part(due);
    }

    private @Nullable Double part(@Nullable BigDecimal amount) {
        return given == null || amount == null || given.signum() == 0
                ? null
                : amount.doubleValue() / given.doubleValue();
    }
}
