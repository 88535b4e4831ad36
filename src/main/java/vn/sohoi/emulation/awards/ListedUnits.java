package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.membership.ListedBranches;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Where a list has a woman: a branch of its unit, or the unit itself. */
final class ListedUnits {
    private final Unit own;
    private final ListedBranches branches;
    private final Units units;
    private final Map<UnitId, String> names = new HashMap<>();

    /** @param all the list's own unit first, then all beneath it */
    ListedUnits(List<Unit> all, Units units) {
        own = all.getFirst();
        branches = new ListedBranches(
                own,
                all.stream().filter(unit -> unit.level() == UnitLevel.BRANCH).toList());
        this.units = units;
        all.forEach(unit -> names.put(unit.id(), unit.name()));
    }

    Unit own() {
        return own;
    }

    String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    /** The unit that the words name, or null. */
    @Nullable
    UnitId find(@Nullable String written) {
        if (written == null) return null;
        var branch = branches.find(written);
        if (branch != null) return branch;
        var words = " " + VietnameseText.fold(written) + " ";
        return words.contains(" " + VietnameseText.fold(own.name()) + " ") ? own.id() : null;
    }

    /** Whether the unit stood beneath the list's own on the day, or is that one and stood. */
    boolean stood(UnitId unit, LocalDate day) {
        return units.treeOn(day).path(unit).stream().anyMatch(one -> one.id().equals(own.id()));
    }
}
