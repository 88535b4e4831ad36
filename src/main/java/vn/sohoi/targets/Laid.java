package vn.sohoi.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/**
 * What units keep of a target, laid out over one tree: how much each unit of it has in all. Between units whose shares of
 * people nobody counted nothing is divided.
 */
final class Laid {
    private final Map<UnitId, Long> kept;
    private final UnitTree tree;
    private final Whereabouts whereabouts;
    private final Map<UnitId, Long> amounts = new HashMap<>();
    /** By unit, the units that were cut between it and others. */
    private final Map<UnitId, Set<UnitId>> cut = new HashMap<>();

    /** @param kept what each unit has and did not give on; told givings change it */
    Laid(Map<UnitId, Long> kept, Units units, UnitTree tree) {
        this.kept = kept;
        this.tree = tree;
        whereabouts = new Whereabouts(units, tree);
        kept.forEach(this::lay);
    }

    UnitTree tree() {
        return tree;
    }

    /** What it has in all, or null for a unit that the target does not concern. */
    @Nullable
    Long amount(UnitId unit) {
        return amounts.get(unit);
    }

    /** The names of units that were cut between this one and others, so that its amount cannot be said. */
    List<String> cutBetween(UnitId unit) {
        return cut.getOrDefault(unit, Set.of()).stream()
                .map(whereabouts::name)
                .sorted()
                .toList();
    }

    /** Sets what the listed units have; the difference is the giver's. What was cut between them is the giver's again. */
    void tell(Allotment given) {
        var giver = given.giver();
        for (var unit : given.shares().keySet()) {
            for (var holder : List.copyOf(cut.getOrDefault(unit, Set.of()))) giveBack(holder, giver);
            long more = given.of(unit) - amounts.getOrDefault(unit, 0L);
            kept.merge(unit, more, Long::sum);
            kept.merge(giver, -more, Long::sum);
            path(unit).forEach(one -> amounts.merge(one, more, Long::sum));
            path(giver).forEach(one -> amounts.merge(one, -more, Long::sum));
        }
    }

    private void giveBack(UnitId holder, UnitId giver) {
        boolean allBeneath = whereabouts.of(holder).stream()
                .allMatch(part -> path(part.unit()).contains(giver));
        if (!allBeneath) return;
        kept.merge(giver, kept.getOrDefault(holder, 0L), Long::sum);
        kept.put(holder, 0L);
        cut.values().forEach(holders -> holders.remove(holder));
    }

    private void lay(UnitId unit, long amount) {
        var parts = whereabouts.of(unit);
        var paths = parts.stream().map(part -> path(part.unit())).toList();
        if (paths.isEmpty()) return;
        var common = new LinkedHashSet<>(paths.getFirst());
        paths.forEach(common::retainAll);
        common.forEach(above -> amounts.merge(above, amount, Long::sum));
        if (parts.size() == 1) return;
        var shares = shares(parts);
        var split = shares == null ? null : Split.inProportion(amount, shares);
        for (int i = 0; i < paths.size(); i++)
            for (var one : paths.get(i)) {
                if (common.contains(one)) continue;
                if (split != null) amounts.merge(one, split.get(i), Long::sum);
                else if (amount != 0)
                    cut.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(unit);
            }
    }

    private static @Nullable List<BigDecimal> shares(List<Whereabouts.Part> parts) {
        var shares = new ArrayList<BigDecimal>();
        for (var part : parts) {
            var share = part.share();
            if (share == null) return null;
            shares.add(share);
        }
        return shares;
    }

    private Set<UnitId> path(UnitId unit) {
        return tree.path(unit).stream().map(Unit::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
