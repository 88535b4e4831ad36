package vn.sohoi.targets.pages;

import static vn.sohoi.targets.pages.TargetWords.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Programme;
import vn.sohoi.targets.Programmes;
import vn.sohoi.targets.Progress;
import vn.sohoi.targets.Target;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.targets.TargetId;
import vn.sohoi.targets.Targets;
import vn.sohoi.web.Asked;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** The programme of a year: theme, launch, contents with their targets. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class ProgrammeController {
    private final Programmes programmes;
    private final Targets targets;
    private final TargetWords words;

    ProgrammeController(Programmes programmes, Targets targets, TargetWords words) {
        this.programmes = programmes;
        this.targets = targets;
        this.words = words;
    }

    @GetMapping("/chuong-trinh")
    ProgrammePage programme(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String nam,
            Actor actor,
            Locale language) {
        var where = actor.unitOr(unit);
        int year = year(nam);
        var day = day(year, where);
        var found = programmes.find(where, year, actor);
        var name = words.unit(where, day).name();
        boolean writes = where.equals(actor.unit()) && programmes.mayWrite(where, actor);
        return new ProgrammePage(
                words.say(language, "targets.programme-of", String.valueOf(year)),
                name,
                where.value(),
                year,
                found.map(Programme::theme).orElse(""),
                found.map(ProgrammeController::launch).orElse(""),
                found.map(one -> contents(one, day, actor)).orElse(List.of()),
                writes ? "/chuong-trinh/sua?nam=" + year : "");
    }

    @GetMapping("/chuong-trinh/sua")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    ProgrammeFormPage form(@RequestParam(defaultValue = "") String nam, Actor actor, Locale language) {
        var where = actor.unitOr(null);
        int year = year(nam);
        var now = programmes
                .find(where, year, actor)
                .orElseGet(() -> new Programme(where, year, "", null, "", List.of()));
        var launchDay = now.launchDay();
        var typed = new ProgrammeFormPage.Typed(
                now.theme(),
                launchDay == null ? "" : Ink.day(launchDay),
                now.launchPlace(),
                now.contents().stream().map(Programme.Content::words).collect(Collectors.joining("\n")));
        return page(now, typed, Map.of(), actor, language);
    }

    @PostMapping("/chuong-trinh/sua")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object save(
            @Asked({"nam", "theme", "day", "place", "contents", "t-[0-9a-f-]+"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var where = actor.unitOr(null);
        int year = year(form.getOrDefault("nam", ""));
        var typed = new ProgrammeFormPage.Typed(
                said(form.get("theme")), said(form.get("day")), said(form.get("place")), said(form.get("contents")));
        var errors = new LinkedHashMap<String, String>();
        var day = TypedDay.of(typed.day());
        if (day == null && !typed.day().isEmpty()) errors.put("day", words.say(language, "targets.error.day"));
        if (typed.theme().isEmpty()) errors.put("theme", words.say(language, "targets.error.theme"));
        var programme = new Programme(
                where, year, typed.theme(), day, typed.place(), contents(typed, form, where, year, actor));
        if (!errors.isEmpty()) return page(programme, typed, errors, actor, language);
        programmes.save(programme, actor);
        return "redirect:/chuong-trinh?nam=" + year;
    }

    /** One content on each line, with the targets that were put under its number. */
    private List<Programme.Content> contents(
            ProgrammeFormPage.Typed typed, Map<String, String> form, UnitId unit, int year, Actor actor) {
        var lines = typed.contents()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var own = own(unit, year, actor);
        var contents = new ArrayList<Programme.Content>();
        for (int place = 1; place <= lines.size(); place++) {
            var number = String.valueOf(place);
            var under = own.stream()
                    .map(Target::id)
                    .filter(target -> number.equals(form.get("t-" + target)))
                    .toList();
            contents.add(new Programme.Content(lines.get(place - 1), under));
        }
        return contents;
    }

    private ProgrammeFormPage page(
            Programme programme,
            ProgrammeFormPage.Typed typed,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var places = new LinkedHashMap<String, String>();
        places.put("", words.say(language, "targets.content-none"));
        int many = Math.max(programme.contents().size(), 5);
        for (int place = 1; place <= many; place++)
            places.put(String.valueOf(place), words.say(language, "targets.content-number", place));
        return new ProgrammeFormPage(
                words.unit(programme.unit(), words.today()).name(),
                programme.year(),
                typed,
                own(programme.unit(), programme.year(), actor).stream()
                        .map(target -> new ProgrammeFormPage.Link(
                                target.id().toString(), target.name(), place(programme, target.id())))
                        .toList(),
                places,
                errors);
    }

    private static String place(Programme programme, TargetId target) {
        for (int i = 0; i < programme.contents().size(); i++)
            if (programme.contents().get(i).targets().contains(target)) return String.valueOf(i + 1);
        return "";
    }

    /** Every target that holds for the unit in the year. */
    private List<Target> own(UnitId unit, int year, Actor actor) {
        return targets.of(unit, day(year, unit), actor).stream()
                .map(Progress::target)
                .toList();
    }

    private List<ProgrammePage.Content> contents(Programme programme, LocalDate day, Actor actor) {
        var all = targets.of(programme.unit(), day, actor);
        return programme.contents().stream()
                .map(content -> new ProgrammePage.Content(
                        content.words(),
                        all.stream()
                                .filter(one ->
                                        content.targets().contains(one.target().id()))
                                .map(one -> TargetLine.of(
                                        one,
                                        one.target().name(),
                                        TargetAddress.of(one.target().id(), programme.unit()) + "&on=" + Ink.day(day),
                                        ""))
                                .toList()))
                .toList();
    }

    private static String launch(Programme programme) {
        var day = programme.launchDay();
        return Stream.of(day == null ? "" : Ink.day(day), programme.launchPlace())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private int year(String typed) {
        return typed.strip().matches("(19[3-9]|20|21)\\d{1,2}") && typed.strip().length() == 4
                ? Integer.parseInt(typed.strip())
                : words.today().getYear();
    }

    /** Today in the running year, else the last day of the year on which the unit was there. */
    private LocalDate day(int year, UnitId unit) {
        var today = words.today();
        return words.thereBy(unit, year == today.getYear() ? today : LocalDate.of(year, 12, 31));
    }
}
