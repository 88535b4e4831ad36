package vn.sohoi.targets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.units.Unit;

/**
 * The sheet on which a unit gives a target to those directly beneath it.
 *
 * @param giver who gives
 * @param day in whose tree the units stand
 * @param amount what the giver itself has, or null where that is not possible to say
 * @param unknown names of the units that make it impossible
 * @param holding what was given last, or null when nothing was yet
 */
public record Sheet(
        Target target,
        Unit giver,
        LocalDate day,
        @Nullable Long amount,
        List<String> unknown,
        @Nullable Allotment holding,
        List<Row> rows) {

    /**
     * One unit.
     *
     * @param amounts by parts of the period
     * @param answer its last word, or null while it has said none
     */
    public record Row(
            Unit unit, List<Long> amounts, @Nullable ShareAnswer answer) {
        /** All parts. */
        public long amount() {
            return amounts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What they have together. */
    public long sum() {
        return rows.stream().mapToLong(Row::amount).sum();
    }

    /** What is left of the giver's amount, below 0 where more was given; null where its amount cannot be said. */
    public @Nullable Long gap() {
        return amount == null ? null : amount - sum();
    }

    /** In how many parts the period is given. */
    public int parts() {
        return holding == null ? 1 : holding.parts();
    }

    /** The version that holds, 0 for none. */
    public int version() {
        return holding == null ? 0 : holding.version();
    }
}
