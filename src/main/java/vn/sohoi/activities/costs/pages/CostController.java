package vn.sohoi.activities.costs.pages;

import static vn.sohoi.activities.pages.ActivityWords.said;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.costs.Costs;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Asked;

/** Says what an activity cost. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class CostController {
    private static final String FIELD = "amount-";

    private final Activities activities;
    private final Costs costs;
    private final ActivityWords words;

    CostController(Activities activities, Costs costs, ActivityWords words) {
        this.activities = activities;
        this.costs = costs;
        this.words = words;
    }

    @GetMapping("/hoat-dong/{id}/kinh-phi")
    CostPage form(@PathVariable UUID id, Actor actor, Locale language) {
        var activity = writable(id, actor);
        var typed = new HashMap<String, String>();
        for (var line : costs.of(activity.id(), actor))
            typed.put(FIELD + line.source().id(), words.number(line.amount(), language));
        return page(activity, typed, Map.of(), language);
    }

    @PostMapping("/hoat-dong/{id}/kinh-phi")
    Object say(
            @PathVariable UUID id,
            @RequestParam @Asked("amount-[0-9]{1,18}") Map<String, String> form,
            Actor actor,
            Locale language) {
        var activity = writable(id, actor);
        var errors = new LinkedHashMap<String, String>();
        var amounts = new HashMap<Long, Long>();
        for (var source : costs.offered(activity)) {
            var field = FIELD + source.id();
            var typed = said(form.get(field)).replaceAll("[.,\\s]|đồng|đ$", "");
            if (typed.matches("\\d{1,15}")) amounts.put(source.id(), Long.parseLong(typed));
            else if (!typed.isEmpty()) errors.put(field, words.say(language, "activities.cost.error.amount"));
        }
        if (!errors.isEmpty()) return page(activity, form, errors, language);
        amounts.values().removeIf(amount -> amount == 0);
        try {
            costs.say(activity.id(), amounts, actor);
            return "redirect:/hoat-dong/" + id;
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            costs.offered(activity).stream()
                    .findFirst()
                    .ifPresent(first -> errors.put(FIELD + first.id(), words.say(language, refused.key())));
            return page(activity, form, errors, language);
        }
    }

    private Activity writable(UUID id, Actor actor) {
        var activity = activities.find(new ActivityId(id), actor);
        if (!activities.mayWrite(activity.plan().owner(), actor)) throw new NotFound();
        return activity;
    }

    private CostPage page(Activity activity, Map<String, String> typed, Map<String, String> errors, Locale language) {
        return new CostPage(
                activity.plan().title(),
                "/hoat-dong/" + activity.id(),
                words.when(activity.plan(), language),
                costs.offered(activity).stream()
                        .map(one -> new CostPage.Row(
                                FIELD + one.id(), ActivityWords.name(one, language), said(typed.get(FIELD + one.id()))))
                        .toList(),
                errors);
    }
}
