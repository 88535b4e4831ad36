package vn.sohoi.activities.pages;

import java.util.List;
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
import vn.sohoi.activities.Attendance;
import vn.sohoi.activities.RollCall;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Takes the roll call of a branch: everybody came but these, or these came. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class CallController {
    private final Attendance attendance;
    private final CallPages pages;
    private final ActivityWords words;

    CallController(Attendance attendance, CallPages pages, ActivityWords words) {
        this.attendance = attendance;
        this.pages = pages;
        this.words = words;
    }

    /** @param cach {@code du} for everybody but these, {@code dem} for these only; without it as it was taken, or everybody */
    @GetMapping("/hoat-dong/{id}/diem-danh/{branch}")
    CallPage form(
            @PathVariable UUID id,
            @PathVariable long branch,
            @RequestParam(defaultValue = "") String cach,
            Actor actor,
            Locale language) {
        var register = attendance.register(new ActivityId(id), new UnitId(branch), actor);
        return pages.asked(List.of(register), here(id), action(id, branch), cach, language);
    }

    @PostMapping("/hoat-dong/{id}/diem-danh/{branch}")
    Object call(
            @PathVariable UUID id,
            @PathVariable long branch,
            @ModelAttribute CallForm form,
            Actor actor,
            Locale language) {
        var activity = new ActivityId(id);
        var unit = new UnitId(branch);
        var came = CallForm.people(form.came());
        try {
            attendance.call(
                    activity,
                    new RollCall(unit, form.asWay(), CallForm.people(form.offered()), came, form.names()),
                    actor);
            return "redirect:/hoat-dong/" + id;
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            var errors = Map.of("find", words.say(language, refused.key()));
            var registers = List.of(attendance.register(activity, unit, actor));
            var guests = ActivityWords.said(form.guests());
            var marks = CallPages.ticked(came);
            return pages.page(registers, here(id), action(id, branch), form.asWay(), marks, guests, errors, language);
        }
    }

    @PostMapping("/hoat-dong/{id}/diem-danh/{branch}/rut")
    String takeBack(@PathVariable UUID id, @PathVariable long branch, Actor actor) {
        attendance.takeBack(new ActivityId(id), new UnitId(branch), actor);
        return "redirect:/hoat-dong/" + id;
    }

    private static String here(UUID id) {
        return "/hoat-dong/" + id;
    }

    private static String action(UUID id, long branch) {
        return here(id) + "/diem-danh/" + branch;
    }
}
