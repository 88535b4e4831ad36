package vn.sohoi.activities.pages;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Absences;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.Attendance;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** The register of a branch to be signed on paper, and who of it stays away. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class RegisterController {
    private final Attendance attendance;
    private final Absences absences;
    private final CallPages pages;
    private final ActivityWords words;

    RegisterController(Attendance attendance, Absences absences, CallPages pages, ActivityWords words) {
        this.attendance = attendance;
        this.absences = absences;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/hoat-dong/{id}/diem-danh/{branch}/giay")
    SignInSheetPage sheet(@PathVariable UUID id, @PathVariable long branch, Actor actor, Locale language) {
        var register = attendance.register(new ActivityId(id), new UnitId(branch), actor);
        return pages.paper(List.of(register), "/hoat-dong/" + id + "/diem-danh/" + branch, language);
    }

    @GetMapping("/hoat-dong/vang")
    AbsentPage absent(@RequestParam(required = false) @Nullable Long unit, Actor actor) {
        var branch = actor.unitOr(unit);
        return new AbsentPage(
                words.unit(branch, words.today()).name(),
                "/hoat-dong?unit=" + branch,
                absences.of(branch, actor).stream().map(RegisterController::row).toList());
    }

    private static AbsentPage.Row row(Absences.Absent one) {
        var last = one.lastCame();
        return new AbsentPage.Row(one.name(), "/hoi-vien/" + one.id(), last == null ? "" : Ink.day(last));
    }
}
