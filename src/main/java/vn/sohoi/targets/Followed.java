package vn.sohoi.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/**
 * How much of a target each unit of a tree has, whatever became of the units that it was given to. The givings are told
 * again in their order, each in the tree of its day: it sets how much each listed unit has in all, and the difference is the
 * giver's. So what the units keep for themselves always sums to the whole; carried to where the people of each unit are, it
 * is what the units of any other tree have.
 */
final class Followed {
    private final Units units;
    private final Map<UnitId, Long> kept = new LinkedHashMap<>();
    private final Laid laid;

    /**
     * @param owner has the whole
     * @param ever all that was ever given of the target
     * @param day in whose tree is answered
     */
    Followed(UnitId owner, long whole, List<Allotment> ever, Units units, LocalDate day) {
        this.units = units;
        kept.put(owner, whole);
        var givings = holdingOn(day, ever);
        var first = givings.isEmpty() ? day : givings.getFirst().day();
        var changes = first.isBefore(day) ? units.daysOfChange(first, day.plusDays(1)) : List.<LocalDate>of();
        @Nullable Laid now = null;
        for (var given : givings) {
            now = in(units.treeOn(serving(given.day(), changes, day)), now);
            now.tell(given);
        }
        laid = in(units.treeOn(day), now);
    }

    /** What a unit has of a target. */
    sealed interface Amount {
        record Known(long amount) implements Amount {}

        /** Units of these names were cut, and nobody counted the shares. */
        record NotPossible(List<String> units) implements Amount {}

        /** The target is not the unit's. */
        record None() implements Amount {}
    }

    Amount of(UnitId unit) {
        var cut = laid.cutBetween(unit);
        if (!cut.isEmpty()) return new Amount.NotPossible(cut);
        var amount = laid.amount(unit);
        return amount == null ? new Amount.None() : new Amount.Known(amount);
    }

    private Laid in(UnitTree tree, @Nullable Laid now) {
        return now != null && now.tree() == tree ? now : new Laid(kept, units, tree);
    }

    /** Of each giver the newest that holds from the day or before; of one that gave later only, the newest of its first day. */
    static List<Allotment> holdingOn(LocalDate day, List<Allotment> ever) {
        var holding = new ArrayList<Allotment>();
        ever.stream()
                .collect(Collectors.groupingBy(Allotment::giver, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(versions -> holding.add(newest(day, versions)));
        holding.sort(Comparator.comparing(Allotment::day).thenComparing(Allotment::recorded));
        return holding;
    }

    private static Allotment newest(LocalDate day, List<Allotment> versions) {
        var first = versions.stream()
                .map(Allotment::day)
                .min(Comparator.naturalOrder())
                .orElse(day);
        var until = first.isAfter(day) ? first : day;
        return versions.stream()
                .filter(one -> !one.day().isAfter(until))
                .max(Comparator.comparing(Allotment::version))
                .orElseThrow();
    }

    /** Between two days of change the tree only grows, so the last day of the stretch serves for all. */
    private static LocalDate serving(LocalDate given, List<LocalDate> changes, LocalDate day) {
        if (given.isAfter(day)) return given;
        return changes.stream()
                .filter(change -> change.isAfter(given))
                .findFirst()
                .map(change -> change.minusDays(1))
                .orElse(day);
    }
}
