package vn.sohoi.activities.pages;

import static vn.sohoi.activities.pages.ActivityWords.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
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
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** Plans an activity, and says a planned one anew. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class PlanController {
    private final Activities activities;
    private final PlanQuery query;
    private final ActivityWords words;

    PlanController(Activities activities, PlanQuery query, ActivityWords words) {
        this.activities = activities;
        this.query = query;
        this.words = words;
    }

    @GetMapping("/hoat-dong/moi")
    PlanPage form(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable UUID club,
            Actor actor,
            Locale language) {
        var form =
                club == null ? PlanForm.empty(Ink.day(words.today())) : query.ofClub(new ClubId(club), actor, language);
        return query.fresh(actor.unitOr(unit), form, Map.of(), actor, language);
    }

    @PostMapping("/hoat-dong/moi")
    Object plan(@ModelAttribute PlanForm form, Actor actor, Locale language) {
        var owner = actor.unitOr(number(said(form.unit()).replaceFirst(",.*", "")));
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("day", form.day(), errors, language);
        var last = said(form.lastDay()).isEmpty() ? day : words.day("lastDay", form.lastDay(), errors, language);
        var until = said(form.until()).isEmpty() ? day : words.day("until", form.until(), errors, language);
        var plan = plan(owner, form, day, last, errors, language);
        if (plan == null || until == null) return query.fresh(owner, form, errors, actor, language);
        try {
            var planned = activities.planRepeated(plan, form.howOften(), until, actor);
            return planned.size() == 1
                    ? "redirect:/hoat-dong/" + planned.getFirst()
                    : "redirect:/hoat-dong?unit=" + owner + "&nam=" + plan.day().getYear();
        } catch (Refused refused) {
            errors.put(field(refused), words.say(language, refused.key()));
            return query.fresh(owner, form, errors, actor, language);
        }
    }

    @GetMapping("/hoat-dong/{id}/sua")
    PlanPage changing(@PathVariable UUID id, Actor actor, Locale language) {
        var activity = activities.find(new ActivityId(id), actor);
        return query.changed(activity, PlanForm.of(activity.plan()), Map.of(), actor, language);
    }

    @PostMapping("/hoat-dong/{id}/sua")
    Object change(@PathVariable UUID id, @ModelAttribute PlanForm form, Actor actor, Locale language) {
        var activity = activities.find(new ActivityId(id), actor);
        var before = activity.plan();
        var errors = new LinkedHashMap<String, String>();
        var plan = plan(before.owner(), form, before.day(), before.lastDay(), errors, language);
        if (plan == null) return query.changed(activity, form, errors, actor, language);
        try {
            activities.change(activity.id(), plan, actor);
            return "redirect:/hoat-dong/" + id;
        } catch (Refused refused) {
            errors.put(field(refused), words.say(language, refused.key()));
            return query.changed(activity, form, errors, actor, language);
        }
    }

    private @Nullable Plan plan(
            UnitId owner,
            PlanForm form,
            @Nullable LocalDate day,
            @Nullable LocalDate last,
            Map<String, String> errors,
            Locale language) {
        var hour = words.hour("beginsAt", form.beginsAt(), errors, language);
        if (day == null || last == null || !errors.isEmpty()) return null;
        return new Plan(
                owner,
                said(form.title()),
                said(form.place()),
                day,
                last,
                hour,
                numbers(form.with(), UnitId::new),
                numbers(form.theme(), ThemeId::new),
                form.asClub());
    }

    private static <T> Set<T> numbers(@Nullable List<String> typed, LongFunction<T> identity) {
        var all = new LinkedHashSet<T>();
        if (typed == null) return all;
        for (var one : typed) {
            var number = number(one);
            if (number != null) all.add(identity.apply(number));
        }
        return all;
    }

    private static @Nullable Long number(@Nullable String typed) {
        return said(typed).matches("\\d{1,18}") ? Long.valueOf(said(typed)) : null;
    }

    /** The field at which a refusal stands; one of another kind is thrown on. */
    private static String field(Refused refused) {
        if (refused instanceof Forbidden || !refused.key().startsWith("activities.error.")) throw refused;
        return switch (refused.key()) {
            case "activities.error.title" -> "title";
            case "activities.error.theme", "activities.error.theme-day" -> "theme";
            case "activities.error.until" -> "until";
            case "activities.error.club-day" -> "day";
            case "activities.error.part", "activities.error.called-already" -> "with";
            default -> "lastDay";
        };
    }
}
