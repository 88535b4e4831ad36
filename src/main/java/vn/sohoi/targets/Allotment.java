package vn.sohoi.targets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * One giving of a target by a unit to those directly beneath it: how much each of them has in all from that day on.
 *
 * @param version from 1, for each giver and target
 * @param day in whose tree it was given, and from which it holds
 * @param byIndicator by which figure it was parted, where it was parted in proportion
 * @param parts 1 for the whole period, or how many equal stretches of it have an amount each
 * @param shares what each unit was given, by parts
 * @param author login of whoever gave it
 * @param reason why it was given anew; empty for the first
 * @param replaced when a later one took its place; null while it holds
 */
public record Allotment(
        AllotmentId id,
        TargetId target,
        UnitId giver,
        int version,
        LocalDate day,
        Way way,
        @Nullable String byIndicator,
        int parts,
        Map<UnitId, List<Long>> shares,
        String author,
        Instant recorded,
        String reason,
        @Nullable Instant replaced) {

    /** How the amounts were found. */
    public enum Way {
        BY_HAND,
        EQUALLY,
        IN_PROPORTION
    }

    /** What a unit was given in all; 0 for one that was given nothing. */
    public long of(UnitId unit) {
        return total(shares.getOrDefault(unit, List.of()));
    }

    /** What was given to all of them. */
    public long sum() {
        return shares.values().stream().mapToLong(Allotment::total).sum();
    }

    private static long total(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
