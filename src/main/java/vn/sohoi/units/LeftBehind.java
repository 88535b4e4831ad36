package vn.sohoi.units;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sohoi.kernel.UnitId;

/**
 * What stood under a unit that ended. It follows where all the people went to one unit; where the unit was cut among
 * several, which branch goes where is for people to decide, and it is listed.
 */
final class LeftBehind {
    private final TreeWork work;
    private final LocalDate day;
    private final List<Succession> successions;

    LeftBehind(TreeWork work, LocalDate day, List<Succession> successions) {
        this.work = work;
        this.day = day;
        this.successions = successions;
    }

    void follow() {
        Map<UnitId, Set<Succession>> whole = new HashMap<>();
        for (var one : successions)
            if (one.relation().allPeople())
                whole.computeIfAbsent(one.from(), key -> new HashSet<>()).add(one);
        for (var unit : work.pasts()) {
            if (!unit.livesOn(day)) continue;
            var parent = work.parent(unit, day);
            if (parent == null || parent.livesOn(day)) continue;
            var heirs = whole.getOrDefault(parent.id(), Set.of());
            if (heirs.size() == 1) {
                var heir = heirs.iterator().next();
                unit.change(Attribute.PARENT, day, heir.to().toString(), heir.basis());
            } else
                work.found(
                        parent.valueOn(Attribute.CODE, day.minusDays(1)),
                        "child-undecided",
                        TreeWork.name(unit, day) + " – " + TreeWork.name(parent, day.minusDays(1)),
                        true);
        }
    }
}
