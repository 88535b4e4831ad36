package vn.sohoi.activities.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.Attendance;
import vn.sohoi.activities.ListedNames;
import vn.sohoi.activities.Register;
import vn.sohoi.activities.Way;
import vn.sohoi.imports.FileRows;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Page;

/** Takes the names of who came out of a list: the roll call is filled in with them, and written by whoever looks at it. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class RollListController {
    /** More than any branch has; the rest is another branch's. */
    private static final int MOST = 2_000;

    private final Attendance attendance;
    private final FileRows files;
    private final CallPages pages;
    private final ActivityWords words;

    RollListController(Attendance attendance, FileRows files, CallPages pages, ActivityWords words) {
        this.attendance = attendance;
        this.files = files;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/hoat-dong/{id}/diem-danh/{branch}/danh-sach")
    RollListPage form(@PathVariable UUID id, @PathVariable long branch, Actor actor) {
        var register = attendance.register(new ActivityId(id), new UnitId(branch), actor);
        return page(register, "", Way.PRESENT, Map.of());
    }

    /** The roll call as the list says it, and what it leaves in doubt; nothing is written. */
    @PostMapping("/hoat-dong/{id}/diem-danh/{branch}/danh-sach")
    Page read(
            @PathVariable UUID id,
            @PathVariable long branch,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Locale language) {
        var register = attendance.register(new ActivityId(id), new UnitId(branch), actor);
        var said = Way.ABSENTEES.name().equals(way) ? Way.ABSENTEES : Way.PRESENT;
        var text = rows;
        try {
            if (file != null && !file.isEmpty()) text = files.read(content(file), MOST);
        } catch (Refused unreadable) {
            return page(register, rows, said, Map.of("file", words.say(language, unreadable)));
        }
        if (text.isBlank())
            return page(register, rows, said, Map.of("rows", words.say(language, "activities.error.list-empty")));
        if (text.lines().count() > MOST)
            return page(register, "", said, Map.of("rows", words.say(language, "activities.error.list-long", MOST)));
        var named = ListedNames.in(text, register.women());
        return pages.listed(register, "/hoat-dong/" + id, action(register), said, named, language);
    }

    private static RollListPage page(Register register, String rows, Way way, Map<String, String> errors) {
        return new RollListPage(
                register.activity().plan().title(),
                action(register),
                register.branch().name(),
                rows,
                way,
                errors);
    }

    private static String action(Register register) {
        return "/hoat-dong/" + register.activity().id() + "/diem-danh/"
                + register.branch().id();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
