package vn.sohoi.reorganisation.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Drafting;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.web.Asked;

/** Divides one unit that ends: each branch to a unit, one by one or many at once. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class DivideController {
    private final DivideQuery query;
    private final Plans plans;
    private final Drafting drafting;

    DivideController(DivideQuery query, Plans plans, Drafting drafting) {
        this.query = query;
        this.plans = plans;
        this.drafting = drafting;
    }

    @GetMapping(Addresses.ALL + "/{id}/don-vi/{unit}")
    DividePage unit(
            @PathVariable long id,
            @PathVariable long unit,
            @RequestParam(name = "them", defaultValue = "") String more,
            Actor actor,
            Locale language) {
        return query.page(new PlanId(id), new UnitId(unit), TypedUnit.of(more).orElse(null), actor, language);
    }

    /** Those still open, the marked ones, or all go where the foot says; the others where their row says. */
    @Can(purpose = Purpose.UNITS, act = Act.WRITE)
    @PostMapping(Addresses.ALL + "/{id}/don-vi/{unit}")
    String divide(
            @PathVariable long id,
            @PathVariable long unit,
            @Asked({"mark", "many", "many-to", "b[0-9]+"}) @RequestParam MultiValueMap<String, String> form,
            Actor actor) {
        var plan = new PlanId(id);
        var marked = form.getOrDefault("mark", List.of());
        var many = form.getOrDefault("many", List.of("")).getFirst();
        var manyTo = form.getOrDefault("many-to", List.of("")).getFirst();
        var places = new HashMap<UnitId, UnitId>();
        for (var one : plans.assignments(plan, actor)) {
            if (one.from().value() != unit) continue;
            var branch = one.branch().toString();
            var chosen = form.getOrDefault("b" + branch, List.of("")).getFirst();
            boolean spoken = many.equals("all")
                    || many.equals("marked") && marked.contains(branch)
                    || many.equals("rest") && chosen.isEmpty() && one.to() == null;
            if (spoken && !manyTo.isEmpty()) chosen = manyTo;
            TypedUnit.of(chosen).filter(to -> !to.equals(one.to())).ifPresent(to -> places.put(one.branch(), to));
        }
        drafting.assign(plan, places, actor);
        return "redirect:" + Addresses.unit(plan, new UnitId(unit));
    }
}
