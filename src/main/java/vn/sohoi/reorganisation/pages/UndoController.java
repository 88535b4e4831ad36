package vn.sohoi.reorganisation.pages;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.reorganisation.Enforcing;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.State;

/** Takes an act back. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.APPROVE)
class UndoController {
    private final Plans plans;
    private final Enforcing enforcing;
    private final PlanViews views;

    UndoController(Plans plans, Enforcing enforcing, PlanViews views) {
        this.plans = plans;
        this.enforcing = enforcing;
        this.views = views;
    }

    @GetMapping(Addresses.ALL + "/{id}/hoan-tac")
    UndoPage ask(@PathVariable long id, Actor actor, Locale language) {
        return page(id, "", Map.of(), actor, language);
    }

    @PostMapping(Addresses.ALL + "/{id}/hoan-tac")
    Object undo(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Actor actor, Locale language) {
        try {
            enforcing.undo(new PlanId(id), reason, actor);
            return "redirect:" + Addresses.of(new PlanId(id));
        } catch (Refused refused) {
            var sentence = views.say(language, refused);
            return page(id, reason, Map.of("reason", sentence), actor, language);
        }
    }

    private UndoPage page(long id, String reason, Map<String, String> errors, Actor actor, Locale language) {
        var plan = plans.find(new PlanId(id), actor);
        if (plan.state() != State.IN_FORCE || !plans.may(Act.APPROVE, plan.id(), actor)) throw new NotFound();
        return new UndoPage(
                views.say(language, "reorganisation.undo-title", plan.decision().number()),
                views.head(plan, language),
                reason,
                errors);
    }
}
