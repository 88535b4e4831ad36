package vn.sohoi.activities.conferences.pages;

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
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.NamesGate;
import vn.sohoi.activities.conferences.AgendaPart;
import vn.sohoi.activities.conferences.Conferences;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** Writes the parts of a programme. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class PartController {
    private static final String PATH = "/hoat-dong/{id}/chuong-trinh/phan";

    private final NamesGate gate;
    private final Conferences conferences;
    private final ActivityWords words;

    PartController(NamesGate gate, Conferences conferences, ActivityWords words) {
        this.gate = gate;
        this.conferences = conferences;
        this.words = words;
    }

    @GetMapping(PATH)
    PartPage add(@PathVariable UUID id, Actor actor, Locale language) {
        var form = new PartForm(null, null, null, null, null);
        return page(writable(id, actor), null, form, Map.of(), language);
    }

    @GetMapping(PATH + "/{part}")
    PartPage change(@PathVariable UUID id, @PathVariable long part, Actor actor, Locale language) {
        var activity = writable(id, actor);
        var said = conferences.part(activity.id(), part, actor).said();
        var form = new PartForm(
                String.valueOf(said.nthDay()),
                ActivityWords.hour(said.startsAt()),
                said.title(),
                said.ledBy(),
                said.certificates() ? "yes" : "");
        return page(activity, part, form, Map.of(), language);
    }

    @PostMapping(PATH)
    Object enter(@PathVariable UUID id, @ModelAttribute PartForm form, Actor actor, Locale language) {
        return write(writable(id, actor), null, form, actor, language);
    }

    @PostMapping(PATH + "/{part}")
    Object write(
            @PathVariable UUID id,
            @PathVariable long part,
            @ModelAttribute PartForm form,
            Actor actor,
            Locale language) {
        return write(writable(id, actor), part, form, actor, language);
    }

    @PostMapping(PATH + "/{part}/bo")
    String remove(@PathVariable UUID id, @PathVariable long part, Actor actor) {
        conferences.remove(new ActivityId(id), part, actor);
        return "redirect:/hoat-dong/" + id + "/chuong-trinh";
    }

    private Object write(Activity activity, @Nullable Long part, PartForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var hour = words.hour("hour", form.hour(), errors, language);
        if (hour == null) errors.putIfAbsent("hour", words.say(language, "activities.conference.error.hour"));
        if (hour == null) return page(activity, part, form, errors, language);
        var nth = said(form.nth()).isEmpty() ? "1" : said(form.nth());
        var said = new AgendaPart.Said(
                nth.matches("\\d{1,3}") ? Integer.parseInt(nth) : 0,
                hour,
                said(form.name()),
                said(form.led()),
                "yes".equals(form.certificates()));
        try {
            if (part == null) conferences.enter(activity.id(), said, actor);
            else conferences.change(activity.id(), part, said, actor);
            return "redirect:/hoat-dong/" + activity.id() + "/chuong-trinh";
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !refused.key().startsWith("activities.conference.")) throw refused;
            var field = refused.key().endsWith(".day") ? "nth" : "name";
            errors.put(field, words.say(language, refused.key()));
            return page(activity, part, form, errors, language);
        }
    }

    private Activity writable(UUID id, Actor actor) {
        return gate.demandWrite(new ActivityId(id), actor);
    }

    private PartPage page(
            Activity activity, @Nullable Long part, PartForm form, Map<String, String> errors, Locale language) {
        var back = "/hoat-dong/" + activity.id() + "/chuong-trinh";
        var action = back + "/phan" + (part == null ? "" : "/" + part);
        return new PartPage(
                activity.plan().title(),
                back,
                words.when(activity.plan(), language),
                action,
                Conferences.days(activity),
                form,
                part == null ? "" : action + "/bo",
                errors);
    }
}
