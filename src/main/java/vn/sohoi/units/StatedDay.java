package vn.sohoi.units;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.TreeWork.Undated;
import vn.sohoi.units.official.Stated;

/**
 * Makes the tree of one day what a table states of it. A unit is recognised by its code on the day; what differs since the
 * last table changed on a day that nobody names: the old holds until this day, and the days on which it may have happened
 * are kept.
 */
final class StatedDay {
    private final TreeWork work;
    private final OfficialNames names;
    private final LocalDate day;
    private final @Nullable LocalDate lastKnown;
    private final String basis;
    private final Map<UnitLevel, Map<String, UnitPast>> before = new EnumMap<>(UnitLevel.class);
    private final Map<UnitLevel, Map<String, UnitPast>> stated = new EnumMap<>(UnitLevel.class);

    StatedDay(TreeWork work, OfficialNames names, LocalDate day, @Nullable LocalDate lastKnown, String basis) {
        this.work = work;
        this.names = names;
        this.day = day;
        this.lastKnown = lastKnown;
        this.basis = basis;
        for (var level : UnitLevel.values()) {
            before.put(level, work.coded(level, day));
            stated.put(level, new HashMap<>());
        }
    }

    /** The unit that the table states, found or opened; of one code the first row speaks. */
    UnitPast unit(Stated one, UnitPast parent) {
        var ofLevel = of(stated, one.level());
        var known = ofLevel.get(one.code());
        if (known != null) return known;
        var found = of(before, one.level()).get(one.code());
        if (found == null) found = open(one, parent);
        else agree(found, one, parent);
        ofLevel.put(one.code(), found);
        return found;
    }

    /** As {@link #unit}, for a code of which the table says things that cannot all be so: nothing of it is changed. */
    UnitPast unchanged(Stated one, UnitPast parent) {
        var found = of(before, one.level()).get(one.code());
        if (found == null) return unit(one, parent);
        of(stated, one.level()).put(one.code(), found);
        return found;
    }

    /** The unit of this level and code on the day, or null. */
    @Nullable
    UnitPast known(UnitLevel level, String code) {
        var now = of(stated, level).get(code);
        return now != null ? now : of(before, level).get(code);
    }

    /** Units of the level that the table does not state any more are gone since some day. */
    void closeUnstated(UnitLevel level) {
        Set<String> codes = new HashSet<>(of(before, level).keySet());
        codes.removeAll(of(stated, level).keySet());
        for (var code : codes.stream().sorted().toList()) {
            var gone = of(before, level).get(code);
            if (gone == null) continue;
            var name = TreeWork.name(gone, day);
            if (lastKnown == null) {
                work.found(code, "not-in-table", name, true);
                continue;
            }
            gone.close(day, basis);
            note(gone, code, Attribute.LIFE, name, "");
        }
    }

    private UnitPast open(Stated one, UnitPast parent) {
        var kind = one.kind() != null ? one.kind() : usual(one.level());
        var name = names.full(one, kind);
        var past = work.open(new NewUnit(one.level(), name, one.code(), kind, parent.id(), DateSpan.since(day), basis));
        if (lastKnown != null) note(past, one.code(), Attribute.LIFE, "", name);
        return past;
    }

    private void agree(UnitPast found, Stated one, UnitPast parent) {
        var oldName = TreeWork.name(found, day);
        boolean otherName = !one.spelledLike(TreeWork.bare(found, day));
        boolean written = lastKnown != null || !one.key().equals(UnitRows.key(found, day));
        var oldKind = found.valueOn(Attribute.KIND, day);
        var kind = one.kind() != null ? one.kind() : oldKind == null ? usual(one.level()) : UnitKind.valueOf(oldKind);
        boolean otherKind = !kind.name().equals(oldKind);
        if (otherKind) {
            found.change(Attribute.KIND, day, kind.name(), basis);
            note(found, one.code(), Attribute.KIND, String.valueOf(oldKind), kind.name());
        }
        if (otherName && written || otherKind) {
            var newName = names.full(one, kind);
            found.change(Attribute.NAME, day, newName, basis);
            if (otherName) note(found, one.code(), Attribute.NAME, oldName, newName);
        }
        var oldParent = work.parent(found, day);
        if (oldParent == null || !oldParent.id().equals(parent.id())) {
            found.change(Attribute.PARENT, day, parent.id().toString(), basis);
            if (oldParent != null)
                note(found, one.code(), Attribute.PARENT, TreeWork.name(oldParent, day), TreeWork.name(parent, day));
        }
    }

    private void note(UnitPast unit, String code, Attribute what, String old, String fresh) {
        if (lastKnown == null) {
            work.found(code, "corrected-by-table", old + " → " + fresh, false);
            return;
        }
        var possible = DateSpan.between(lastKnown.plusDays(1), day.plusDays(1));
        work.undated(new Undated(unit.id(), code, what, possible, day, old, fresh));
    }

    private static UnitKind usual(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> UnitKind.PROVINCE;
            case DISTRICT -> UnitKind.RURAL_DISTRICT;
            default -> UnitKind.RURAL_COMMUNE;
        };
    }

    private static Map<String, UnitPast> of(Map<UnitLevel, Map<String, UnitPast>> all, UnitLevel level) {
        return all.computeIfAbsent(level, key -> new HashMap<>());
    }
}
