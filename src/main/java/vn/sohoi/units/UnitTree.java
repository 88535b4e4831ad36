package vn.sohoi.units;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/** The whole tree on one day; it does not change. */
public final class UnitTree {
    private static final java.util.Comparator<Unit> ORDER = comparing(Unit::level)
            .thenComparing(Unit::code, nullsLast(naturalOrder()))
            .thenComparing(Unit::name)
            .thenComparing(unit -> unit.id().value());

    private final LocalDate day;
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<Unit>> children = new LinkedHashMap<>();
    private final List<Unit> roots = new ArrayList<>();
    /** Found when they are first asked for: a tree is read by many at once, and its sums ask for the same ones each time. */
    private final Map<UnitId, List<UnitId>> branches = new ConcurrentHashMap<>();

    private final Map<UnitId, List<UnitId>> beneath = new ConcurrentHashMap<>();

    UnitTree(LocalDate day, Collection<Unit> all) {
        this.day = day;
        all.stream().sorted(ORDER).forEach(unit -> units.put(unit.id(), unit));
        for (var unit : units.values()) {
            var parent = unit.parent();
            if (parent != null && units.containsKey(parent))
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit);
            else roots.add(unit);
        }
    }

    /** The day it speaks for. */
    public LocalDate day() {
        return day;
    }

    /** All units of the day, by level and code. */
    public Collection<Unit> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    /** All units of one level, by code. */
    public List<Unit> ofLevel(UnitLevel level) {
        return units.values().stream().filter(unit -> unit.level() == level).toList();
    }

    /** Units with nothing above them on the day: the Centre, and whatever was left without a parent. */
    public List<Unit> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** The unit, or null when it did not exist on the day. */
    public @Nullable Unit find(UnitId id) {
        return units.get(id);
    }

    /** @throws NotFound when it did not exist on the day */
    public Unit unit(UnitId id) {
        var unit = units.get(id);
        if (unit == null) throw new NotFound();
        return unit;
    }

    /** @throws NotFound when it did not exist on the day */
    public UnitLevel levelOf(UnitId id) {
        return unit(id).level();
    }

    /** The units directly beneath; none for a unit that is not of the day. */
    public List<Unit> children(UnitId id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    /** From the top down to the unit itself; empty for a unit that is not of the day. */
    public List<Unit> path(UnitId id) {
        var path = new ArrayList<Unit>();
        for (var unit = units.get(id); unit != null; unit = above(unit)) path.add(unit);
        Collections.reverse(path);
        return path;
    }

    /** Whether the one is the other or stands beneath it; false for units that are not of the day. */
    public boolean stands(UnitId below, UnitId above) {
        for (var unit = units.get(below); unit != null; unit = above(unit))
            if (unit.id().equals(above)) return true;
        return false;
    }

    /** The unit and everything beneath it, above before below; empty for a unit that is not of the day. */
    public List<Unit> subtree(UnitId id) {
        var found = new ArrayList<Unit>();
        var top = units.get(id);
        if (top != null) found.add(top);
        for (int next = 0; next < found.size(); next++)
            found.addAll(children.getOrDefault(found.get(next).id(), List.of()));
        return found;
    }

    /** The branches and groups beneath a unit, itself included when it is one. */
    public List<UnitId> branchesUnder(UnitId id) {
        return branches.computeIfAbsent(
                id,
                unit -> subtree(unit).stream()
                        .filter(one -> one.level() == UnitLevel.BRANCH || one.level() == UnitLevel.GROUP)
                        .map(Unit::id)
                        .toList());
    }

    /** The unit and everything beneath it, by identity; none for a unit that is not of the day. */
    public List<UnitId> unitsUnder(UnitId id) {
        return beneath.computeIfAbsent(
                id, unit -> subtree(unit).stream().map(Unit::id).toList());
    }

    private @Nullable Unit above(Unit unit) {
        var parent = unit.parent();
        return parent == null ? null : units.get(parent);
    }
}
