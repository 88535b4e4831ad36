package vn.sohoi.cadres.training.pages;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.cadres.training.Course;
import vn.sohoi.cadres.training.CourseId;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.Trainee;
import vn.sohoi.cadres.training.Trainees;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** Marks who came to a course, day by day or as a whole. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class MarkController {
    /** A longer course is marked as a whole. */
    private static final int MOST_DAYS = 5;

    private final Courses courses;
    private final Trainees trainees;
    private final CourseWords words;
    private final CadreWords cadres;

    MarkController(Courses courses, Trainees trainees, CourseWords words, CadreWords cadres) {
        this.courses = courses;
        this.trainees = trainees;
        this.words = words;
        this.cadres = cadres;
    }

    @GetMapping(CourseWords.HOME + "/{id}/co-mat")
    MarkPage form(@PathVariable UUID id, Actor actor, Locale language) {
        var course = courses.writable(new CourseId(id), actor);
        return page(course, null, Map.of(), actor, language);
    }

    @PostMapping(CourseWords.HOME + "/{id}/co-mat")
    Object mark(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> offered,
            @RequestParam(required = false) @Nullable List<String> came,
            Actor actor,
            Locale language) {
        var course = courses.writable(new CourseId(id), actor);
        var ticked = came == null ? Set.<String>of() : Set.copyOf(came);
        try {
            trainees.mark(course.id(), days(course, CourseWords.cadres(offered), ticked), actor);
            return "redirect:" + CourseWords.href(course);
        } catch (Refused refused) {
            var errors = Map.of("came", words.refusal(refused, language));
            return page(course, ticked, errors, actor, language);
        }
    }

    /** What the boxes say: behind the identity of a cadre a day, or nothing for all of them. */
    private static Map<CadreId, Set<LocalDate>> days(Course course, Set<CadreId> offered, Set<String> ticked) {
        var all = new LinkedHashMap<CadreId, Set<LocalDate>>();
        for (var cadre : offered) {
            var days = new HashSet<LocalDate>();
            for (var day : course.days())
                if (ticked.contains(cadre.toString()) || ticked.contains(cadre + mark(day))) days.add(day);
            all.put(cadre, days);
        }
        return all;
    }

    private static String mark(LocalDate day) {
        return "." + day;
    }

    private MarkPage page(
            Course course, @Nullable Set<String> ticked, Map<String, String> errors, Actor actor, Locale language) {
        var boxes = boxes(course);
        return new MarkPage(
                course.plan().name(),
                CourseWords.href(course),
                words.when(course, language),
                boxes,
                trainees.of(course.id(), actor).stream()
                        .map(one -> row(one, course, boxes, ticked, language))
                        .toList(),
                errors);
    }

    private static Map<String, String> boxes(Course course) {
        var boxes = new LinkedHashMap<String, String>();
        var days = course.days();
        if (days.size() == 1 || days.size() > MOST_DAYS) boxes.put("", "");
        else for (var day : days) boxes.put(mark(day), Ink.day(day));
        return boxes;
    }

    /** Before anybody said so everybody is taken to have come, since few stay away. */
    private MarkPage.Row row(
            Trainee one, Course course, Map<String, String> boxes, @Nullable Set<String> ticked, Locale language) {
        var id = one.cadre().toString();
        var came = one.came() == null ? course.days() : one.came();
        return new MarkPage.Row(
                id,
                words.name(one.name(), language),
                cadres.unit(one.unit(), course.first()).name(),
                boxes.keySet().stream()
                        .filter(box -> ticked != null
                                ? ticked.contains(id + box)
                                : came.stream().anyMatch(day -> box.isEmpty() || box.equals(mark(day))))
                        .toList());
    }
}
