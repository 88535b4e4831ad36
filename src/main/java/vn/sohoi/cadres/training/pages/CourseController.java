package vn.sohoi.cadres.training.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.cadres.training.Course;
import vn.sohoi.cadres.training.CourseId;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.Trainee;
import vn.sohoi.cadres.training.Trainees;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** One course, its list on paper, and that it does not take place. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.READ)
class CourseController {
    private final Courses courses;
    private final Trainees trainees;
    private final CourseWords words;
    private final CadreWords cadres;

    CourseController(Courses courses, Trainees trainees, CourseWords words, CadreWords cadres) {
        this.courses = courses;
        this.trainees = trainees;
        this.words = words;
        this.cadres = cadres;
    }

    @GetMapping(CourseWords.HOME + "/{id}")
    CoursePage course(@PathVariable UUID id, Actor actor, Locale language) {
        var course = courses.find(new CourseId(id), actor);
        var all = trainees.of(course.id(), actor);
        var links = courses.mayWrite(course, actor) ? links(course, all) : new LinkedHashMap<String, String>();
        var main = links.isEmpty() ? Map.entry("", "") : links.firstEntry();
        links.remove(main.getKey());
        return new CoursePage(
                course.plan().name(),
                cadres.unit(course.plan().owner(), course.first()).name(),
                CourseWords.HOME + "?unit=" + course.plan().owner() + "&nam="
                        + course.first().getYear(),
                main.getValue(),
                main.getKey(),
                off(course, language),
                facts(course, language),
                courses.seesNames(actor),
                all.size(),
                all.stream().filter(Trainee::isTrained).count(),
                all.stream().map(one -> line(one, course, language)).toList(),
                links);
    }

    @GetMapping(CourseWords.HOME + "/{id}/danh-sach")
    @Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
    TraineesSheetPage sheet(@PathVariable UUID id, Actor actor, Locale language) {
        var course = courses.writable(new CourseId(id), actor);
        var rows = new ArrayList<TraineesSheetPage.Row>();
        for (var one : trainees.of(course.id(), actor))
            rows.add(new TraineesSheetPage.Row(
                    rows.size() + 1,
                    words.name(one.name(), language),
                    cadres.unit(one.unit(), course.first()).name()));
        return new TraineesSheetPage(
                course.plan().name(),
                CourseWords.href(course),
                words.when(course, language),
                words.units(course),
                rows);
    }

    @GetMapping(CourseWords.HOME + "/{id}/hoan")
    @Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
    CallOffPage callingOff(@PathVariable UUID id, Actor actor) {
        var course = courses.writable(new CourseId(id), actor);
        return new CallOffPage(course.plan().name(), CourseWords.href(course), "", Map.of());
    }

    @PostMapping(CourseWords.HOME + "/{id}/hoan")
    @Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
    Object callOff(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, Actor actor, Locale language) {
        var course = courses.writable(new CourseId(id), actor);
        try {
            courses.callOff(course.id(), said(why), actor);
            return "redirect:" + CourseWords.href(course);
        } catch (Refused refused) {
            var errors = Map.of("why", words.refusal(refused, language));
            return new CallOffPage(course.plan().name(), CourseWords.href(course), why, errors);
        }
    }

    /** What is to be done, the next first. */
    private LinkedHashMap<String, String> links(Course course, List<Trainee> all) {
        var here = CourseWords.href(course);
        var links = new LinkedHashMap<String, String>();
        boolean begun = !course.first().isAfter(cadres.today());
        boolean marked = all.stream().allMatch(one -> one.came() != null);
        boolean held = all.stream().anyMatch(Trainee::isTrained);
        if (begun && !all.isEmpty() && !marked) links.put("cadres.training.mark", here + "/co-mat");
        if (held && marked && !course.last().isAfter(cadres.today()))
            links.put("cadres.training.certify", here + "/chung-chi");
        links.put("cadres.training.call", here + "/goi");
        if (begun && !all.isEmpty()) links.putIfAbsent("cadres.training.mark", here + "/co-mat");
        if (!all.isEmpty()) links.put("cadres.training.sheet", here + "/danh-sach");
        if (!held) links.put("cadres.training.call-off", here + "/hoan");
        return links;
    }

    private String off(Course course, Locale language) {
        if (course.stands()) return "";
        return course.calledOff().isEmpty()
                ? words.say(language, "cadres.training.off-unit-ended")
                : words.say(language, "cadres.training.off-because", course.calledOff());
    }

    private Map<String, String> facts(Course course, Locale language) {
        var plan = course.plan();
        var facts = new LinkedHashMap<String, String>();
        facts.put("cadres.training.when", words.when(course, language));
        facts.put("cadres.training.by", words.units(course));
        facts.put("cadres.training.theme", words.say(language, "cadres.training.theme." + plan.theme()));
        facts.put("cadres.training.kind", words.say(language, "cadres.training.kind." + plan.kind()));
        facts.put("cadres.training.periods", String.valueOf(plan.periods()));
        facts.put(
                "cadres.training.for-whom",
                plan.posts().stream().map(post -> words.post(post, language)).collect(Collectors.joining(", ")));
        if (!plan.decision().isEmpty()) facts.put("cadres.training.decision", plan.decision());
        return facts;
    }

    private CoursePage.Line line(Trainee one, Course course, Locale language) {
        return new CoursePage.Line(
                words.name(one.name(), language),
                "/can-bo/nguoi/" + one.cadre(),
                cadres.unit(one.unit(), course.first()).name(),
                words.came(one, course, language),
                words.certificate(one.certificate(), language));
    }
}
