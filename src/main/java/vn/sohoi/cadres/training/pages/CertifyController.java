package vn.sohoi.cadres.training.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
import vn.sohoi.cadres.training.Certificate;
import vn.sohoi.cadres.training.Course;
import vn.sohoi.cadres.training.CourseId;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.Trainee;
import vn.sohoi.cadres.training.Trainees;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Asked;
import vn.sohoi.web.Ink;

/** Writes down the certificates of those who came to a course. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class CertifyController {
    private static final String NUMBER = "n-";
    private static final Map<String, String> FIELDS = Map.of("cadres.training.error.until", "last");

    private final Courses courses;
    private final Trainees trainees;
    private final CourseWords words;
    private final CadreWords cadres;

    CertifyController(Courses courses, Trainees trainees, CourseWords words, CadreWords cadres) {
        this.courses = courses;
        this.trainees = trainees;
        this.words = words;
        this.cadres = cadres;
    }

    @GetMapping(CourseWords.HOME + "/{id}/chung-chi")
    CertifyPage form(@PathVariable UUID id, Actor actor, Locale language) {
        return page(courses.writable(new CourseId(id), actor), null, Map.of(), actor, language);
    }

    @PostMapping(CourseWords.HOME + "/{id}/chung-chi")
    Object certify(
            @PathVariable UUID id,
            @RequestParam @Asked({"given", "last", "n-[0-9a-f-]{36}"}) Map<String, String> form,
            Actor actor,
            Locale language) {
        var course = courses.writable(new CourseId(id), actor);
        var errors = new LinkedHashMap<String, String>();
        var given = cadres.read("given", form.get("given"), true, errors, language);
        var last = cadres.read("last", form.get("last"), false, errors, language);
        if (given == null || !errors.isEmpty()) return page(course, form, errors, actor, language);
        try {
            trainees.certify(course.id(), numbers(form), given, last == null ? null : last.plusDays(1), actor);
            return "redirect:" + CourseWords.href(course);
        } catch (Refused refused) {
            var sentence = words.refusal(refused, language);
            errors.put(FIELDS.getOrDefault(refused.key(), "given"), sentence);
            return page(course, form, errors, actor, language);
        }
    }

    private static Map<CadreId, String> numbers(Map<String, String> form) {
        var numbers = new LinkedHashMap<CadreId, String>();
        form.forEach((field, typed) -> {
            var mark = field.startsWith(NUMBER) ? field.substring(NUMBER.length()) : "";
            if (CourseWords.isMark(mark)) numbers.put(new CadreId(UUID.fromString(mark)), typed);
        });
        return numbers;
    }

    /** @param form what was typed, or null for what stands */
    private CertifyPage page(
            Course course,
            @Nullable Map<String, String> form,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var came = trainees.of(course.id(), actor).stream()
                .filter(Trainee::isTrained)
                .toList();
        return new CertifyPage(
                course.plan().name(),
                CourseWords.href(course),
                came.stream()
                        .map(one -> new CertifyPage.Row(
                                one.cadre().toString(),
                                words.name(one.name(), language),
                                form == null ? number(one.certificate()) : said(form.get(NUMBER + one.cadre()))))
                        .toList(),
                form == null ? Ink.day(cadres.today()) : said(form.get("given")),
                form == null ? "" : said(form.get("last")),
                errors);
    }

    private static String number(@Nullable Certificate given) {
        return given == null ? "" : given.number();
    }
}
