package vn.sohoi.indicators;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * Figures as known now without reading the people: the counter of the last month end (or of today) and the changes since.
 * Counters that a change has taken away are counted again at the next reading, each branch by itself.
 */
@Component
class Tallies {
    private final Counters counters;
    private final HeldSums heldSums;
    private final Clock clock;

    Tallies(Counters counters, HeldSums heldSums, Clock clock) {
        this.counters = counters;
        this.heldSums = heldSums;
        this.clock = clock;
    }

    /** What stands at the close of the day on each branch; a branch without any is left out or 0. */
    Map<UnitId, Counted> on(Count count, LocalDate day, Collection<UnitId> branches) {
        if (branches.isEmpty()) return Map.of();
        return heldSums.holds(branches.size()) && keptDay(day).isEqual(day)
                ? held(count, day, List.copyOf(branches))
                : on(count, day, new Branches(branches));
    }

    private Map<UnitId, Counted> held(Count count, LocalDate day, List<UnitId> branches) {
        var found = heldSums.find(count, day, branches);
        if (found != null)
            return found.forgotten().isEmpty()
                    ? found.sums()
                    : found.sums().with(found.forgotten(), on(count, day, new Branches(found.forgotten())));
        var asked = new Branches(branches);
        var number = heldSums.mayTakeUp();
        if (number != null) {
            var stored = counters.stored(count, day, asked);
            if (stored.size() == asked.count()) {
                heldSums.takeUp(count, day, branches, stored, number);
                return stored;
            }
        }
        return on(count, day, asked);
    }

    private Map<UnitId, Counted> on(Count count, LocalDate day, Branches branches) {
        var kept = keptDay(day);
        if (kept.isEqual(day)) return kept(count, day, branches);
        var days = new Counters.Days(kept, day);
        var since = counters.between(count, days, true, branches);
        if (since.stored() == branches.count()) return since.sums();
        var sums = kept(count, kept, branches);
        return plus(sums, counters.between(count, days, false, branches).sums());
    }

    /** What happened within the span on each branch. */
    Map<UnitId, Counted> within(Count count, DateSpan span, Collection<UnitId> branches) {
        var from = requireNonNull(span.from());
        var until = requireNonNull(span.until());
        if (branches.isEmpty()) return Map.of();
        var sums = new HashMap<>(on(count, until.minusDays(1), branches));
        on(count, from.minusDays(1), branches)
                .forEach((branch, before) -> sums.merge(branch, Counted.NOTHING.minus(before), Counted::plus));
        return sums;
    }

    /** Today has a counter of its own, because it is asked most. */
    private LocalDate keptDay(LocalDate day) {
        if (day.equals(LocalDate.now(clock)) || day.equals(monthEnd(day))) return day;
        return day.withDayOfMonth(1).minusDays(1);
    }

    private Map<UnitId, Counted> kept(Count count, LocalDate day, Branches branches) {
        var sums = counters.stored(count, day, branches);
        if (sums.size() >= branches.count()) return sums;
        if (counters.isFew(count, day, branches)) return addedUp(count, day, branches, sums);
        boolean store = counters.mayStore();
        if (store) sums = counters.stored(count, day, branches);
        var missing = branches.without(sums);
        if (missing.count() == 0) return sums;
        var fresh = fresh(count, day, missing);
        for (var branch : missing.numbers()) fresh.putIfAbsent(new UnitId(branch), Counted.NOTHING);
        if (store) {
            counters.store(count, day, fresh);
            if (!day.equals(monthEnd(day))) counters.dropOldDays(count, day);
        }
        return plus(sums, fresh);
    }

    /** What stands already is believed, so that a check of all branches reads every counter that stands. */
    private Map<UnitId, Counted> addedUp(Count count, LocalDate day, Branches branches, Map<UnitId, Counted> stored) {
        return stored.isEmpty()
                ? counters.until(count, day, branches)
                : plus(stored, counters.until(count, day, branches.without(stored)));
    }

    /** From the month end before, where all its counters stand; else from the beginning. */
    private Map<UnitId, Counted> fresh(Count count, LocalDate day, Branches branches) {
        var before = day.withDayOfMonth(1).minusDays(1);
        var sums = day.equals(monthEnd(day)) ? counters.stored(count, before, branches) : kept(count, before, branches);
        if (sums.size() < branches.count()) return new HashMap<>(counters.until(count, day, branches));
        return plus(
                sums,
                counters.between(count, new Counters.Days(before, day), false, branches)
                        .sums());
    }

    private static Map<UnitId, Counted> plus(Map<UnitId, Counted> sums, Map<UnitId, Counted> more) {
        var all = new HashMap<>(sums);
        more.forEach((branch, value) -> all.merge(branch, value, Counted::plus));
        return all;
    }

    private static LocalDate monthEnd(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }
}
