package vn.sohoi.activities.conferences.pages;

import static vn.sohoi.activities.pages.ActivityWords.said;

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
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.NamesGate;
import vn.sohoi.activities.conferences.Guest;
import vn.sohoi.activities.conferences.Guests;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** Who is invited to a conference, and who of them came. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class GuestController {
    private static final String PATH = "/hoat-dong/{id}/khach";

    private final NamesGate gate;
    private final Guests guests;
    private final ActivityWords words;

    GuestController(NamesGate gate, Guests guests, ActivityWords words) {
        this.gate = gate;
        this.guests = guests;
        this.words = words;
    }

    @GetMapping(PATH)
    @Can(purpose = Purpose.ACTIVITIES, act = Act.READ)
    GuestsPage guests(@PathVariable UUID id, Actor actor, Locale language) {
        var activity = gate.demandRead(new ActivityId(id), actor);
        boolean writes = gate.mayWrite(activity, actor);
        boolean begun = guests.hasBegun(activity);
        var numbers = guests.numbers(activity.id(), actor);
        var key = begun ? "activities.conference.guests-came" : "activities.conference.guests-invited";
        return new GuestsPage(
                activity.plan().title(),
                "/hoat-dong/" + id + "/chuong-trinh",
                here(activity),
                words.when(activity.plan(), language),
                guests.of(activity.id(), actor).stream()
                        .map(guest -> row(guest, writes && !begun ? here(activity) : ""))
                        .toList(),
                numbers.invited() == 0 ? "" : words.say(language, key, numbers.invited(), numbers.came()),
                begun,
                writes);
    }

    @PostMapping(PATH)
    String came(@PathVariable UUID id, @ModelAttribute GuestForm form, Actor actor) {
        guests.came(new ActivityId(id), GuestForm.numbers(form.offered()), GuestForm.numbers(form.came()), actor);
        return "redirect:/hoat-dong/" + id + "/khach";
    }

    @GetMapping(PATH + "/moi")
    InvitePage invite(@PathVariable UUID id, Actor actor, Locale language) {
        return page(gate.demandWrite(new ActivityId(id), actor), "", Map.of(), language);
    }

    @PostMapping(PATH + "/moi")
    Object invite(@PathVariable UUID id, @ModelAttribute GuestForm form, Actor actor, Locale language) {
        var activity = gate.demandWrite(new ActivityId(id), actor);
        try {
            guests.invite(activity.id(), form.named(), actor);
            return "redirect:" + here(activity);
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !refused.key().startsWith("activities.conference.")) throw refused;
            return page(activity, said(form.names()), Map.of("names", words.say(language, refused.key())), language);
        }
    }

    @PostMapping(PATH + "/{guest}/bo")
    String strike(@PathVariable UUID id, @PathVariable long guest, Actor actor) {
        guests.strike(new ActivityId(id), guest, actor);
        return "redirect:/hoat-dong/" + id + "/khach";
    }

    private InvitePage page(Activity activity, String names, Map<String, String> errors, Locale language) {
        return new InvitePage(
                activity.plan().title(), here(activity), words.when(activity.plan(), language), names, errors);
    }

    private static GuestsPage.Row row(Guest guest, String here) {
        var came = guest.came();
        return new GuestsPage.Row(
                guest.id(),
                guest.named().name(),
                guest.named().post(),
                came == null ? "" : came ? "done" : "not",
                here.isEmpty() ? "" : here + "/" + guest.id() + "/bo");
    }

    private static String here(Activity activity) {
        return "/hoat-dong/" + activity.id() + "/khach";
    }
}
