package vn.sohoi.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sohoi.kernel.UnitId;

/**
 * All that ever went over between units, read once: whoever restates a figure asks it of each of ten thousand units. It does not
 * change.
 */
public final class Moves {
    private final Map<UnitId, List<Succession>> from;
    private final Map<UnitId, List<Succession>> to;

    /** @param all in the order of their days */
    Moves(Collection<Succession> all) {
        from = all.stream().collect(Collectors.groupingBy(Succession::from));
        to = all.stream().collect(Collectors.groupingBy(Succession::to));
    }

    /** What a unit of the day went over into afterwards, by day; a unit that goes on is its own successor. */
    public List<Succession> after(UnitId unit, LocalDate day) {
        return from.getOrDefault(unit, List.of()).stream()
                .filter(step -> step.day().isAfter(day))
                .toList();
    }

    /** What a unit of the day came from, by day. */
    public List<Succession> before(UnitId unit, LocalDate day) {
        return to.getOrDefault(unit, List.of()).stream()
                .filter(step -> !step.day().isAfter(day))
                .toList();
    }

    /**
     * Where a unit of the day went on days on which only a part of it went on under the same identity, as branches that are cut
     * do; by day.
     */
    public List<Succession> cuts(UnitId unit, LocalDate day) {
        var steps = after(unit, day);
        if (steps.isEmpty()) return steps;
        var cut = steps.stream()
                .filter(step -> step.to().equals(unit) && step.relation() == Relation.PART)
                .map(Succession::day)
                .collect(Collectors.toSet());
        return steps.stream().filter(step -> cut.contains(step.day())).toList();
    }
}
