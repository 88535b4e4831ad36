package vn.sohoi.reorganisation.pages;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseOrder;
import vn.sohoi.reorganisation.Assignment;
import vn.sohoi.reorganisation.Piece;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.Plans.Names;
import vn.sohoi.reorganisation.Previewing;
import vn.sohoi.reorganisation.State;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.chart.SplitBar;

/** Gathers what stands on the page of one unit that ends. */
@Component
class DivideQuery {
    private final Plans plans;
    private final Previewing previewing;
    private final Units units;
    private final DivideMap map;
    private final DivideSums sums;
    private final PlanViews views;

    DivideQuery(Plans plans, Previewing previewing, Units units, DivideMap map, DivideSums sums, PlanViews views) {
        this.plans = plans;
        this.previewing = previewing;
        this.units = units;
        this.map = map;
        this.sums = sums;
        this.views = views;
    }

    /** What a branch and its pieces bring to each unit, by what is counted. */
    private record Brought(Map<UnitId, Map<String, Long>> byUnit) {
        void add(UnitId unit, Map<String, Long> counts) {
            counts.forEach((key, count) ->
                    byUnit.computeIfAbsent(unit, one -> new LinkedHashMap<>()).merge(key, count, Long::sum));
        }

        long of(UnitId unit, String key) {
            return byUnit.getOrDefault(unit, Map.of()).getOrDefault(key, 0L);
        }

        long all(String key) {
            return byUnit.values().stream()
                    .mapToLong(counts -> counts.getOrDefault(key, 0L))
                    .sum();
        }
    }

    private record Counts(Map<UnitId, Map<String, Long>> branches, Map<Long, Map<String, Long>> pieces, boolean gone) {}

    DividePage page(PlanId id, UnitId unit, @Nullable UnitId added, Actor actor, Locale language) {
        var plan = plans.find(id, actor);
        var all = plans.assignments(id, actor);
        var here = all.stream().filter(one -> one.from().equals(unit)).toList();
        if (here.isEmpty()) throw new NotFound();
        var names = plans.names(id, actor);
        var pieces = plans.pieces(id, actor);
        var counts = new Counts(
                previewing.counts(id, actor), previewing.pieceCounts(id, actor), plan.state() == State.IN_FORCE);
        var targets = new LinkedHashMap<>(plans.targets(id, unit, actor));
        boolean open = views.open(plan, actor);
        if (open && added != null) targets.putIfAbsent(added, true);
        var sum = new Brought(new LinkedHashMap<>());
        var before = new LinkedHashMap<String, Long>();
        var rows = new ArrayList<DividePage.Row>();
        for (var one : here) rows.add(row(plan, one, of(pieces, one.branch()), counts, sum, before, names, actor));
        var shown = targets(id, here, targets, sum, names);
        return new DividePage(
                views.say(language, "reorganisation.divide-title", names.of(unit)),
                views.head(plan, language),
                Addresses.unit(id, unit),
                open,
                shown,
                open ? others(plan, all, targets.keySet(), language) : Map.of(),
                rows,
                bar(unit, targets.keySet(), sum, before, names, language),
                map.of(List.copyOf(targets.keySet()), shown, rows, names, language),
                sums.of(plan, unit, new DivideSums.Carried(before, sum::all, rows, pieces), actor, language),
                next(id, unit, all));
    }

    /** Communes beneath the reorganised unit that stay and are no column yet. */
    private Map<String, String> others(Plan plan, List<Assignment> all, Set<UnitId> columns, Locale language) {
        var ending = all.stream().map(Assignment::from).collect(Collectors.toSet());
        var others = new LinkedHashMap<String, String>();
        others.put("", views.say(language, "reorganisation.choose-unit"));
        units.treeOn(plan.decision().day()).subtree(plan.under()).stream()
                .filter(one -> one.level() == UnitLevel.COMMUNE)
                .filter(one -> !columns.contains(one.id()) && !ending.contains(one.id()))
                .sorted(Comparator.comparing(Unit::name, VietnameseOrder.COLLATOR))
                .forEach(one -> others.put(one.id().toString(), one.name()));
        return others;
    }

    private static List<Piece> of(List<Piece> pieces, UnitId branch) {
        return pieces.stream().filter(one -> one.branch().equals(branch)).toList();
    }

    private DividePage.Row row(
            Plan plan,
            Assignment one,
            List<Piece> pieces,
            Counts counts,
            Brought sum,
            Map<String, Long> before,
            Names names,
            Actor actor) {
        var whole = new LinkedHashMap<>(counts.branches().getOrDefault(one.branch(), Map.of()));
        var rest = new LinkedHashMap<>(whole);
        var brought = new Brought(new LinkedHashMap<>());
        for (var piece : pieces) {
            var gone = counts.pieces().getOrDefault(piece.id(), Map.of());
            brought.add(piece.to(), gone);
            // who has gone stands on the new branch already
            gone.forEach((key, count) ->
                    (counts.gone() ? whole : rest).merge(key, counts.gone() ? count : -count, Long::sum));
        }
        whole.forEach((key, count) -> before.merge(key, count, Long::sum));
        var to = one.to();
        if (to != null) brought.add(to, rest);
        brought.byUnit().forEach(sum::add);
        var first = views.counted(whole, one.branch(), plan.id(), actor);
        var shown = new LinkedHashMap<String, Long>();
        brought.byUnit()
                .keySet()
                .forEach(place -> shown.put(
                        place.toString(),
                        first.isEmpty() ? 0 : brought.of(place, first.getFirst().textKey())));
        return new DividePage.Row(
                one.branch().toString(),
                names.of(one.branch()),
                Addresses.branch(plan.id(), one.branch()),
                first.isEmpty() ? new Counted("", 0, "") : first.getFirst(),
                to == null ? "" : to.toString(),
                shown,
                !pieces.isEmpty());
    }

    private static List<DividePage.Target> targets(
            PlanId id, List<Assignment> here, Map<UnitId, Boolean> targets, Brought sum, Names names) {
        var key = sum.byUnit().values().stream()
                .flatMap(counts -> counts.keySet().stream())
                .findFirst()
                .orElse("");
        return targets.entrySet().stream()
                .map(one -> new DividePage.Target(
                        one.getKey().toString(),
                        names.of(one.getKey()),
                        sum.byUnit().containsKey(one.getKey())
                                ? Addresses.minutes(id, here.getFirst().from(), one.getKey())
                                : "",
                        one.getValue(),
                        here.stream()
                                .filter(branch -> one.getKey().equals(branch.to()))
                                .count(),
                        sum.of(one.getKey(), key)))
                .toList();
    }

    private SplitBar bar(
            UnitId unit,
            Iterable<UnitId> targets,
            Brought sum,
            Map<String, Long> before,
            Names names,
            Locale language) {
        var key = before.keySet().stream().findFirst().orElse("");
        var number = NumberFormat.getIntegerInstance(language);
        var parts = new ArrayList<SplitBar.Part>();
        for (var target : targets) {
            long count = sum.of(target, key);
            parts.add(new SplitBar.Part(names.of(target), count, number.format(count), "#branches"));
        }
        var whole = views.say(language, "reorganisation.whole", names.of(unit), before.getOrDefault(key, 0L));
        return new SplitBar(whole, whole, parts);
    }

    private static DividePage.Next next(PlanId id, UnitId unit, List<Assignment> all) {
        var units = new LinkedHashSet<UnitId>();
        all.forEach(one -> units.add(one.from()));
        var order = List.copyOf(units);
        int at = order.indexOf(unit);
        return new DividePage.Next(
                at + 1,
                order.size(),
                at > 0 ? Addresses.unit(id, order.get(at - 1)) : "",
                at + 1 < order.size() ? Addresses.unit(id, order.get(at + 1)) : "");
    }
}
