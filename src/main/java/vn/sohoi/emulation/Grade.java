package vn.sohoi.emulation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A grade.
 *
 * @param place 1 for the best
 * @param least fewest points
 * @param groupLeast fewest percent of the most of every group that has one
 * @param shareMost most percent of the units that may have it, the better ones counted with it; null for all
 * @param countsAs what the Union's list counts it as; null where the list does not ask for it
 */
public record Grade(
        GradeId id,
        int place,
        String name,
        BigDecimal least,
        BigDecimal groupLeast,
        @Nullable BigDecimal shareMost,
        @Nullable CountsAs countsAs) {}
