package vn.sohoi.activities.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import vn.sohoi.activities.Register;
import vn.sohoi.activities.RollCall;
import vn.sohoi.activities.Way;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Takes the roll call of a branch: everybody came but these, or these came. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class CallController {
    private final Attendance attendance;
    private final ActivityWords words;

    CallController(Attendance attendance, ActivityWords words) {
        this.attendance = attendance;
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
        var taken = register.way();
        var way = switch (cach) {
            case "du" -> Way.ABSENTEES;
            case "dem" -> Way.PRESENT;
            default -> taken == null ? Way.ABSENTEES : taken;
        };
        boolean asTaken = cach.isEmpty() && taken != null;
        Marks marks = woman -> asTaken ? Boolean.TRUE.equals(woman.came()) : way == Way.ABSENTEES;
        return page(register, way, marks, String.join("\n", register.guests()), Map.of(), language);
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
            var errors = new LinkedHashMap<String, String>();
            errors.put("find", words.say(language, refused.key()));
            var guests = form.guests() == null ? "" : form.guests();
            var register = attendance.register(activity, unit, actor);
            return page(register, form.asWay(), ticked(came), guests, errors, language);
        }
    }

    @PostMapping("/hoat-dong/{id}/diem-danh/{branch}/rut")
    String takeBack(@PathVariable UUID id, @PathVariable long branch, Actor actor) {
        attendance.takeBack(new ActivityId(id), new UnitId(branch), actor);
        return "redirect:/hoat-dong/" + id;
    }

    /** Whose boxes are ticked. */
    private interface Marks {
        boolean came(Register.Woman woman);
    }

    private static Marks ticked(Set<PersonId> came) {
        return woman -> came.contains(woman.id());
    }

    private CallPage page(
            Register register, Way way, Marks marks, String guests, Map<String, String> errors, Locale language) {
        var here = "/hoat-dong/" + register.activity().id();
        return new CallPage(
                register.activity().plan().title(),
                here,
                register.branch().name(),
                words.when(register.activity().plan(), language),
                here + "/diem-danh/" + register.branch().id(),
                way,
                register.way() != null,
                register.women().stream()
                        .map(woman ->
                                new CallPage.Row(woman.id().toString(), woman.name(), year(woman), marks.came(woman)))
                        .toList(),
                guests,
                errors);
    }

    private static String year(Register.Woman woman) {
        var birth = woman.birth();
        return birth == null ? "" : String.valueOf(birth.year());
    }
}
