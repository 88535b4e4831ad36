package vn.sohoi.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;

/**
 * A target of a resolution.
 *
 * @param owner the unit that issued the resolution
 * @param place in the resolution, from 1
 * @param wanted what is wanted of the whole as known now
 */
public record Target(
        TargetId id,
        ResolutionId resolution,
        UnitId owner,
        int place,
        String name,
        Shape shape,
        @Nullable String indicator,
        BigDecimal wanted,
        Direction direction,
        Period period,
        @Nullable UnitLevel level) {

    /** Its days. */
    DateSpan days() {
        return period.span();
    }

    /** The day, or the nearest one of the target's days. */
    public LocalDate within(LocalDate day) {
        if (day.isBefore(period.from())) return period.from();
        return day.isAfter(period.lastDay()) ? period.lastDay() : day;
    }

    /** The amount that is given out, of a target that is. */
    long whole() {
        return wanted.longValueExact();
    }
}
