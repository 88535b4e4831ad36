package vn.sohoi.reorganisation.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseOrder;
import vn.sohoi.reorganisation.Assignment;
import vn.sohoi.reorganisation.Line;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.Plans.Names;
import vn.sohoi.reorganisation.State;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.Stretch;

/** A plan as a whole. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class PlanController {
    private static final int PAGE = 40;

    private final Plans plans;
    private final Units units;
    private final PlanViews views;

    PlanController(Plans plans, Units units, PlanViews views) {
        this.plans = plans;
        this.units = units;
        this.views = views;
    }

    @GetMapping(Addresses.ALL + "/{id}")
    PlanPage plan(
            @PathVariable long id,
            @RequestParam(name = "tu", defaultValue = "0") int after,
            Actor actor,
            Locale language) {
        var plan = plans.find(new PlanId(id), actor);
        var names = plans.names(plan.id(), actor);
        var assignments = plans.assignments(plan.id(), actor);
        boolean open = plan.state() != State.IN_FORCE
                && plan.state() != State.UNDONE
                && plans.may(Act.WRITE, plan.id(), actor);
        var endings = endings(plan, assignments, names, language);
        int from = Math.clamp(after, 0, endings.size());
        var shown = endings.subList(from, Math.min(endings.size(), from + PAGE));
        int unassigned =
                (int) assignments.stream().filter(one -> one.to() == null).count();
        return new PlanPage(
                views.say(language, "reorganisation.plan-title", names.of(plan.under())),
                views.head(plan, language),
                unassigned,
                open,
                shown,
                stretch(plan, from, shown.size(), endings.size()),
                lines(plan, names, actor, language),
                plan.steps().stream().map(views::step).toList(),
                open ? choices(plan, language) : new PlanPage.Choices(Map.of(), Map.of()));
    }

    /** Those that wait come first. */
    private List<PlanPage.Ending> endings(Plan plan, List<Assignment> assignments, Names names, Locale language) {
        var byUnit = assignments.stream()
                .collect(Collectors.groupingBy(Assignment::from, LinkedHashMap::new, Collectors.toList()));
        var endings = new ArrayList<PlanPage.Ending>();
        byUnit.forEach((unit, all) -> {
            var places = new LinkedHashMap<UnitId, Integer>();
            int left = 0;
            for (var one : all) {
                var to = one.to();
                if (to == null) left++;
                else places.merge(to, 1, Integer::sum);
            }
            var to = places.entrySet().stream()
                    .map(place ->
                            views.say(language, "reorganisation.goes-to", names.of(place.getKey()), place.getValue()))
                    .collect(Collectors.joining(", "));
            endings.add(new PlanPage.Ending(Addresses.unit(plan.id(), unit), names.of(unit), all.size(), left, to));
        });
        endings.sort(Comparator.comparing(one -> one.left() == 0));
        return endings;
    }

    private static @Nullable Stretch stretch(Plan plan, int from, int shown, int all) {
        if (all <= PAGE) return null;
        var href = Addresses.of(plan.id()) + "?tu=";
        return new Stretch(
                from + 1,
                from + shown,
                all,
                from > 0 ? href + Math.max(0, from - PAGE) : "",
                from + shown < all ? href + (from + shown) : "");
    }

    private List<PlanPage.Said> lines(Plan plan, Names names, Actor actor, Locale language) {
        return plans.lines(plan.id(), actor).stream()
                .map(line -> switch (line) {
                    case Line.Open open ->
                        said(line, "OPEN", open.name(), views.say(language, "units.kind." + open.kind()));
                    case Line.Close close -> said(line, "CLOSE", names.of(close.unit()), "");
                    case Line.Rename rename -> said(line, "RENAME", names.of(rename.unit()), rename.name());
                    case Line.Retype retype ->
                        said(
                                line,
                                "RETYPE",
                                names.of(retype.unit()),
                                views.say(language, "units.kind." + retype.kind()));
                    case Line.Move move -> said(line, "MOVE", names.of(move.unit()), names.of(move.parent()));
                })
                .toList();
    }

    private static PlanPage.Said said(Line line, String what, String name, String more) {
        return new PlanPage.Said(line.unit().toString(), "reorganisation.line." + what, name, more);
    }

    private PlanPage.Choices choices(Plan plan, Locale language) {
        var byId = new LinkedHashMap<String, String>();
        byId.put("", views.say(language, "reorganisation.choose-unit"));
        units.treeOn(plan.decision().day()).subtree(plan.under()).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .sorted(Comparator.comparing(Unit::name, VietnameseOrder.COLLATOR))
                .forEach(unit -> byId.put(unit.id().toString(), unit.name()));
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : List.of(UnitKind.RURAL_COMMUNE, UnitKind.WARD, UnitKind.SPECIAL_ZONE, UnitKind.ATTACHED))
            kinds.put(kind.name(), views.say(language, "units.kind." + kind));
        return new PlanPage.Choices(byId, kinds);
    }
}
