package vn.sohoi.activities.pages;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.ClubRoll;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** Takes the roll call of a club that meets, of all its women at once. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class ClubCallController {
    private final ClubRoll roll;
    private final CallPages pages;
    private final ActivityWords words;

    ClubCallController(ClubRoll roll, CallPages pages, ActivityWords words) {
        this.roll = roll;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/hoat-dong/{id}/diem-danh")
    CallPage form(@PathVariable UUID id, @RequestParam(defaultValue = "") String cach, Actor actor, Locale language) {
        return pages.asked(roll.registers(new ActivityId(id), actor), here(id), action(id), cach, language);
    }

    @PostMapping("/hoat-dong/{id}/diem-danh")
    Object call(@PathVariable UUID id, @ModelAttribute CallForm form, Actor actor, Locale language) {
        var activity = new ActivityId(id);
        var came = CallForm.people(form.came());
        try {
            roll.call(activity, form.asWay(), CallForm.people(form.offered()), came, form.names(), actor);
            return "redirect:" + here(id);
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            var errors = Map.of("find", words.say(language, refused.key()));
            var registers = roll.registers(activity, actor);
            var guests = ActivityWords.said(form.guests());
            var marks = CallPages.ticked(came);
            return pages.page(registers, here(id), action(id), form.asWay(), marks, guests, errors, language);
        }
    }

    @GetMapping("/hoat-dong/{id}/diem-danh/giay")
    SignInSheetPage sheet(@PathVariable UUID id, Actor actor, Locale language) {
        return pages.paper(roll.registers(new ActivityId(id), actor), action(id), language);
    }

    @PostMapping("/hoat-dong/{id}/diem-danh/rut")
    String takeBack(@PathVariable UUID id, Actor actor) {
        roll.takeBack(new ActivityId(id), actor);
        return "redirect:" + here(id);
    }

    private static String here(UUID id) {
        return "/hoat-dong/" + id;
    }

    private static String action(UUID id) {
        return here(id) + "/diem-danh";
    }
}
