package vn.sohoi.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Period;
import vn.sohoi.units.UnitLevel;

/**
 * A target to be set.
 *
 * @param name as the resolution words it
 * @param indicator code of the figure that measures it; null for what is done or not done
 * @param wanted a whole number above 0, or percent up to 100; 1 for what is done or not done
 * @param period days of the resolution in which it shall be reached
 * @param level the units it speaks of, where it speaks of each; of what is done or not done, null means the owner alone
 */
public record NewTarget(
        ResolutionId resolution,
        String name,
        Shape shape,
        @Nullable String indicator,
        BigDecimal wanted,
        Direction direction,
        Period period,
        @Nullable UnitLevel level) {}
