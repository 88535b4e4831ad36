package vn.sohoi.reorganisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Succession;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;

/**
 * The ground a plan stands on: the tree of its day and of the day before, the plan's lines, and what the state's table says
 * of that day.
 */
final class Ground {
    private final UnitTree eve;
    private final UnitTree day;
    private final List<Line> lines;
    private final Map<UnitId, Line.Open> opened = new HashMap<>();
    private final Set<UnitId> closed = new LinkedHashSet<>();
    private final Map<UnitId, List<Succession>> heirs = new HashMap<>();

    Ground(UnitTree eve, UnitTree day, List<Line> lines, List<Succession> successions) {
        this.eve = eve;
        this.day = day;
        this.lines = lines;
        for (var line : lines)
            switch (line) {
                case Line.Open open -> opened.put(open.unit(), open);
                case Line.Close close -> closed.add(close.unit());
                case Line.Rename rename -> {}
                case Line.Retype retype -> {}
                case Line.Move move -> {}
            }
        for (var one : successions)
            heirs.computeIfAbsent(one.from(), unit -> new ArrayList<>()).add(one);
    }

    List<Line> lines() {
        return lines;
    }

    UnitTree day() {
        return day;
    }

    /** Units that the plan opens, by their identities. */
    Map<UnitId, Line.Open> opened() {
        return opened;
    }

    /** Units that the plan itself ends; others ended on the day already, by the state's table. */
    Set<UnitId> closed() {
        return closed;
    }

    /** As the unit is called in the new state, else in the old one. */
    String name(UnitId unit) {
        var open = opened.get(unit);
        if (open != null) return open.name();
        var now = day.find(unit);
        var then = now == null ? eve.find(unit) : now;
        return then == null ? "" : then.name();
    }

    /** Whether branches may come under it in the new state. */
    boolean takes(UnitId unit) {
        if (opened.containsKey(unit)) return true;
        var there = day.find(unit);
        return there != null && !closed.contains(unit) && there.level().above(UnitLevel.BRANCH);
    }

    /**
     * Whether branches or officers of a unit may be sent to the other: it takes branches, and stands beneath the unit that is
     * reorganised or is named by the state's table.
     */
    boolean mayReceive(UnitId under, UnitId from, UnitId to) {
        return takes(to)
                && (opened.containsKey(to) || within(under, to) || takers(from).contains(to));
    }

    /** Whether the unit stands beneath the other on the day, or is it. */
    boolean within(UnitId under, UnitId unit) {
        return day.path(unit).stream().anyMatch(one -> one.id().equals(under));
    }

    /** The unit above, before the plan. */
    @Nullable
    UnitId parent(UnitId unit) {
        var before = eve.find(unit);
        var there = before == null ? day.find(unit) : before;
        return there == null ? null : there.parent();
    }

    /**
     * Branches that lines of the plan take to another unit, with both units: a branch that is moved, and those beneath a
     * unit that is. What is moved further down counts there.
     */
    List<Assignment> carried(Collection<Assignment> assignments) {
        var taken = new HashSet<UnitId>();
        assignments.forEach(one -> taken.add(one.branch()));
        var moves = new ArrayList<Line.Move>();
        for (var line : lines) if (line instanceof Line.Move move && !closed.contains(move.unit())) moves.add(move);
        moves.sort(Comparator.comparing(
                move -> -before(move.unit()).path(move.unit()).size()));
        var carried = new ArrayList<Assignment>();
        for (var move : moves) {
            var from = parent(move.unit());
            if (from == null || from.equals(move.parent())) continue;
            for (var unit : before(move.unit()).subtree(move.unit()))
                if (standsAlone(unit) && taken.add(unit.id()))
                    carried.add(new Assignment(unit.id(), from, move.parent()));
        }
        return carried;
    }

    private UnitTree before(UnitId unit) {
        return eve.find(unit) == null ? day : eve;
    }

    /** A branch, or a group that stands under no branch. */
    private boolean standsAlone(Unit unit) {
        if (unit.level() == UnitLevel.BRANCH) return true;
        if (unit.level() != UnitLevel.GROUP || unit.parent() == null) return false;
        var above = before(unit.id()).find(unit.parent());
        return above != null && above.level() != UnitLevel.BRANCH;
    }

    /** What the state's table says of where the unit went on the day; empty when it says nothing. */
    List<Succession> heirs(UnitId unit) {
        return heirs.getOrDefault(unit, List.of());
    }

    /** Whether people of the unit may go to the other: always, where no table speaks of it. */
    boolean mayTake(UnitId from, UnitId to) {
        var said = heirs(from);
        return said.isEmpty()
                || said.stream().anyMatch(one -> one.to().equals(to) && one.relation() != Relation.PART_LAND);
    }

    /** The one unit that takes all people of the other, or null when people have to say. */
    @Nullable
    UnitId wholeHeir(UnitId from) {
        var takers = takers(from);
        var all = heirs(from).stream()
                .filter(one -> one.relation().allPeople())
                .map(Succession::to)
                .distinct()
                .toList();
        if (all.size() == 1) return all.getFirst();
        return takers.size() == 1 ? takers.getFirst() : null;
    }

    /** Units that take people of this one, by the state's table. */
    List<UnitId> takers(UnitId from) {
        return heirs(from).stream()
                .filter(one -> one.relation() != Relation.PART_LAND)
                .map(Succession::to)
                .distinct()
                .toList();
    }

    /** Branches and groups that stand directly under units that end, on the day, before the plan. */
    List<Assignment> orphans(Collection<UnitId> ending) {
        var wanted = new HashSet<>(ending);
        return day.units().stream()
                .filter(unit -> unit.level() == UnitLevel.BRANCH || unit.level() == UnitLevel.GROUP)
                .filter(unit -> unit.parent() != null && wanted.contains(unit.parent()))
                .map(unit -> new Assignment(unit.id(), Objects.requireNonNull(unit.parent()), wholeHeir(unit.parent())))
                .toList();
    }

    /** Communes beneath the unit that are no more on the day, by what the tree knows already. */
    List<UnitId> endedUnder(UnitId under) {
        return eve.subtree(under).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && day.find(unit.id()) == null)
                .map(Unit::id)
                .toList();
    }
}
