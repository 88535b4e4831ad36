package vn.sohoi.reorganisation.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Assignment;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.Plans.Names;
import vn.sohoi.units.UnitKind;

/** A plan as a whole. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class PlanController {
    private static final int PAGE = 40;

    private final Plans plans;
    private final PlanViews views;

    PlanController(Plans plans, PlanViews views) {
        this.plans = plans;
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
        boolean open = views.open(plan, actor);
        var endings = endings(plan, assignments, names, language);
        var leaf = Leaf.of(endings, after, PAGE, Addresses.of(plan.id()) + "?tu=");
        int unassigned =
                (int) assignments.stream().filter(one -> one.to() == null).count();
        return new PlanPage(
                views.say(language, "reorganisation.plan-title", names.of(plan.under())),
                views.head(plan, language),
                unassigned,
                open,
                leaf.shown(),
                leaf.stretch(),
                views.lines(plan, names, actor, language),
                plan.steps().stream().map(views::step).toList(),
                open ? choices(plan, language) : new PlanPage.Choices(Map.of(), ""));
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

    private PlanPage.Choices choices(Plan plan, Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : List.of(UnitKind.RURAL_COMMUNE, UnitKind.WARD, UnitKind.SPECIAL_ZONE, UnitKind.ATTACHED))
            kinds.put(kind.name(), views.say(language, "units.kind." + kind));
        return new PlanPage.Choices(kinds, Addresses.change(plan.id(), plan.under()));
    }
}
