package vn.sohoi.activities.pages;

import static vn.sohoi.activities.pages.ActivityWords.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.State;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** Says what became of an activity, or puts it on another day. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class OutcomeController {
    private static final int NO_HEADS = -1;

    private final Activities activities;
    private final ActivityWords words;

    OutcomeController(Activities activities, ActivityWords words) {
        this.activities = activities;
        this.words = words;
    }

    @GetMapping("/hoat-dong/{id}/ket-qua")
    OutcomePage form(@PathVariable UUID id, Actor actor, Locale language) {
        var activity = demand(id, actor);
        var heads = activity.headCount();
        var state = activity.state() == State.PLANNED ? State.HELD : activity.state();
        var form = new OutcomeForm(
                state.name(), activity.done(), heads == null ? "" : heads.toString(), activity.whyNot());
        return page(activity, form, Map.of(), language);
    }

    @PostMapping("/hoat-dong/{id}/ket-qua")
    Object conclude(@PathVariable UUID id, @ModelAttribute OutcomeForm form, Actor actor, Locale language) {
        var activity = demand(id, actor);
        var errors = new LinkedHashMap<String, String>();
        try {
            activities.conclude(activity.id(), outcome(form), actor);
            return "redirect:/hoat-dong/" + id;
        } catch (Refused refused) {
            errors.put(field(refused), words.say(language, refused.key()));
            return page(activity, form, errors, language);
        }
    }

    @GetMapping("/hoat-dong/{id}/doi-ngay")
    MovePage moving(@PathVariable UUID id, Actor actor, Locale language) {
        var activity = demand(id, actor);
        var plan = activity.plan();
        var last = plan.lastDay().equals(plan.day()) ? "" : Ink.day(plan.lastDay());
        return page(activity, Ink.day(plan.day()), last, "", Map.of(), language);
    }

    @PostMapping("/hoat-dong/{id}/doi-ngay")
    Object move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        var activity = demand(id, actor);
        var errors = new LinkedHashMap<String, String>();
        var first = words.day("day", day, errors, language);
        var last = said(lastDay).isEmpty() ? first : words.day("lastDay", lastDay, errors, language);
        if (first == null || last == null) return page(activity, day, lastDay, reason, errors, language);
        try {
            activities.move(activity.id(), first, last, reason, actor);
            return "redirect:/hoat-dong/" + id;
        } catch (Refused refused) {
            var field = field(refused);
            errors.put(field.equals("why") ? "reason" : "day", words.say(language, refused.key()));
            return page(activity, day, lastDay, reason, errors, language);
        }
    }

    private Activity demand(UUID id, Actor actor) {
        var activity = activities.find(new ActivityId(id), actor);
        if (!activities.mayWrite(activity.plan().owner(), actor)) throw new NotFound();
        return activity;
    }

    private static Outcome outcome(OutcomeForm form) {
        var why = said(form.why());
        return switch (said(form.outcome())) {
            case "NOT_MET" -> new Outcome.NotMet(why);
            case "CALLED_OFF" -> new Outcome.CalledOff(why);
            case "PLANNED" -> new Outcome.StillToCome();
            default -> new Outcome.Held(said(form.done()), heads(said(form.heads())));
        };
    }

    /** What is no number is refused as one below 1 is. */
    private static @Nullable Integer heads(String typed) {
        if (typed.isEmpty()) return null;
        var digits = typed.replace(".", "");
        return digits.matches("\\d{1,6}") ? Integer.valueOf(digits) : Integer.valueOf(NO_HEADS);
    }

    private static String field(Refused refused) {
        if (refused instanceof Forbidden || !refused.key().startsWith("activities.error.")) throw refused;
        return switch (refused.key()) {
            case "activities.error.heads" -> "heads";
            case "activities.error.reason" -> "why";
            default -> "outcome";
        };
    }

    private OutcomePage page(Activity activity, OutcomeForm form, Map<String, String> errors, Locale language) {
        var outcomes = new LinkedHashMap<String, String>();
        for (var state : State.values())
            if (state != State.PLANNED || activity.state() != State.PLANNED)
                outcomes.put(state.name(), words.say(language, "activities.outcome." + state));
        return new OutcomePage(
                activity.plan().title(),
                "/hoat-dong/" + activity.id(),
                words.when(activity.plan(), language),
                outcomes,
                form,
                errors);
    }

    private MovePage page(
            Activity activity, String day, String last, String reason, Map<String, String> errors, Locale language) {
        return new MovePage(
                activity.plan().title(),
                "/hoat-dong/" + activity.id(),
                words.when(activity.plan(), language),
                day,
                last,
                reason,
                errors);
    }
}
