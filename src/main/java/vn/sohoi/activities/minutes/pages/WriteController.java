package vn.sohoi.activities.minutes.pages;

import static vn.sohoi.activities.pages.ActivityWords.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.minutes.Minutes;
import vn.sohoi.activities.minutes.MinutesBook;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;

/** Writes minutes down, and corrects them. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class WriteController {
    private static final String PATH = "/hoat-dong/{id}/bien-ban/sua";

    private final Activities activities;
    private final MinutesBook book;
    private final MinutesQuery query;
    private final ActivityWords words;

    WriteController(Activities activities, MinutesBook book, MinutesQuery query, ActivityWords words) {
        this.activities = activities;
        this.book = book;
        this.query = query;
        this.words = words;
    }

    @GetMapping(PATH)
    WritePage form(@PathVariable UUID id, Actor actor, Locale language) {
        var activity = writable(id, actor);
        var all = book.of(activity.id(), actor);
        var form = all.isEmpty() ? empty() : form(all.getLast());
        return page(activity, form, Map.of(), actor, language);
    }

    @PostMapping(PATH)
    Object write(@PathVariable UUID id, @ModelAttribute MinutesForm form, Actor actor, Locale language) {
        var activity = writable(id, actor);
        var errors = new LinkedHashMap<String, String>();
        var ends = words.hour("ends", form.ends(), errors, language);
        if (!errors.isEmpty()) return page(activity, form, errors, actor, language);
        var said = new Minutes.Said(
                said(form.chair()),
                said(form.writer()),
                ends,
                said(form.contents()),
                said(form.opinions()),
                said(form.agreed()));
        var corrects = said(form.corrects()).matches("\\d{1,18}") ? Long.valueOf(said(form.corrects())) : null;
        try {
            book.write(activity.id(), said, corrects, said(form.why()), actor);
            return "redirect:" + MinutesQuery.here(activity);
        } catch (Refused refused) {
            errors.put(field(refused), words.say(language, refused.key()));
            return page(activity, form, errors, actor, language);
        }
    }

    private Activity writable(UUID id, Actor actor) {
        var activity = activities.find(new ActivityId(id), actor);
        if (!book.mayWrite(activity, actor)) throw new NotFound();
        return activity;
    }

    private WritePage page(
            Activity activity, MinutesForm form, Map<String, String> errors, Actor actor, Locale language) {
        return new WritePage(
                activity.plan().title(),
                "/hoat-dong/" + activity.id(),
                words.when(activity.plan(), language),
                form,
                query.names(activity, actor),
                errors);
    }

    private static MinutesForm empty() {
        return new MinutesForm(null, null, null, null, null, null, null, null);
    }

    private static MinutesForm form(Minutes minutes) {
        var said = minutes.said();
        return new MinutesForm(
                said.chairedBy(),
                said.writtenBy(),
                ActivityWords.hour(said.endsAt()),
                said.contents(),
                said.opinions(),
                said.agreed(),
                String.valueOf(minutes.id()),
                null);
    }

    /** The field at which a refusal stands; one of another kind is thrown on. */
    private static String field(Refused refused) {
        if (refused instanceof Forbidden || !refused.key().startsWith("activities.minutes.error.")) throw refused;
        return switch (refused.key()) {
            case "activities.minutes.error.chair" -> "chair";
            case "activities.minutes.error.writer" -> "writer";
            case "activities.minutes.error.why" -> "why";
            default -> "contents";
        };
    }
}
