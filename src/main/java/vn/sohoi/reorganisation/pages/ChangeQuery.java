package vn.sohoi.reorganisation.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseOrder;
import vn.sohoi.reorganisation.Line;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/** Gathers what stands on the page of one unit that a plan may change. */
@Component
class ChangeQuery {
    private final Plans plans;
    private final Units units;
    private final PlanViews views;

    ChangeQuery(Plans plans, Units units, PlanViews views) {
        this.plans = plans;
        this.units = units;
        this.views = views;
    }

    ChangePage page(
            PlanId id,
            UnitId asked,
            ChangePage.@Nullable Form typed,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var plan = plans.find(id, actor);
        var tree = units.treeOn(plan.decision().day());
        var unit = tree.find(asked);
        if (unit == null || !beneath(tree, plan, asked) || unit.level() == UnitLevel.GROUP) throw new NotFound();
        var lines = plans.lines(id, actor);
        boolean open = views.open(plan, actor) && !asked.equals(plan.under());
        boolean ends = lines.contains(new Line.Close(asked));
        var parent = unit.parent();
        return new ChangePage(
                views.say(
                        language,
                        asked.equals(plan.under()) ? "reorganisation.change-within" : "reorganisation.change-title",
                        unit.name()),
                views.head(plan, language),
                asked.toString(),
                unit.name(),
                asked.equals(plan.under()) || parent == null ? Addresses.of(id) : Addresses.change(id, parent),
                new ChangePage.May(open && !ends, open && !ends && unit.level().above(UnitLevel.BRANCH)),
                typed == null ? planned(unit, lines) : typed,
                new ChangePage.Choices(kinds(unit, language), parents(tree, plan, unit, lines)),
                beneath(tree, id, unit, lines, actor, language),
                errors);
    }

    private static boolean beneath(UnitTree tree, Plan plan, UnitId unit) {
        return tree.path(unit).stream().anyMatch(one -> one.id().equals(plan.under()));
    }

    private static ChangePage.Form planned(Unit unit, List<Line> lines) {
        var name = unit.name();
        var kind = unit.kind();
        var parent = unit.parent() == null ? "" : unit.parent().toString();
        for (var line : lines)
            if (line.unit().equals(unit.id()))
                switch (line) {
                    case Line.Rename rename -> name = rename.name();
                    case Line.Retype retype -> kind = retype.kind();
                    case Line.Move move -> parent = move.parent().toString();
                    case Line.Open open -> {}
                    case Line.Close close -> {}
                }
        return new ChangePage.Form(name, kind.name(), parent);
    }

    private Map<String, String> kinds(Unit unit, Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(UnitKind.values())
                .filter(kind -> kind.level() == unit.level())
                .forEach(kind -> kinds.put(kind.name(), views.say(language, "units.kind." + kind)));
        return kinds;
    }

    /** Units of the plan that stand above its level and stay, and those that the plan opens. */
    private static Map<String, String> parents(UnitTree tree, Plan plan, Unit unit, List<Line> lines) {
        var ending = lines.stream()
                .filter(Line.Close.class::isInstance)
                .map(Line::unit)
                .collect(Collectors.toSet());
        var parents = new LinkedHashMap<String, String>();
        tree.subtree(plan.under()).stream()
                .filter(one -> one.level().above(unit.level()) && !ending.contains(one.id()))
                .filter(one -> unit.level() != UnitLevel.BRANCH || one.level() == UnitLevel.COMMUNE)
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseOrder.COLLATOR))
                .forEach(one -> parents.put(one.id().toString(), one.name()));
        for (var line : lines)
            if (line instanceof Line.Open open && open.kind().level().above(unit.level()))
                parents.put(open.unit().toString(), open.name());
        return parents;
    }

    private List<ChangePage.Beneath> beneath(
            UnitTree tree, PlanId id, Unit unit, List<Line> lines, Actor actor, Locale language) {
        var names = plans.names(id, actor);
        return tree.children(unit.id()).stream()
                .filter(one -> one.level() != UnitLevel.GROUP)
                .sorted(Comparator.comparing(Unit::name, VietnameseOrder.COLLATOR))
                .map(one -> new ChangePage.Beneath(
                        Addresses.change(id, one.id()),
                        one.name(),
                        lines.stream()
                                .filter(line -> line.unit().equals(one.id()))
                                .map(line -> views.line(line, names, language))
                                .collect(Collectors.joining("; "))))
                .toList();
    }
}
