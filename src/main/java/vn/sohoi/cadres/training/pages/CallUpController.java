package vn.sohoi.cadres.training.pages;

import java.util.LinkedHashMap;
import java.util.List;
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
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.cadres.training.Candidate;
import vn.sohoi.cadres.training.Course;
import vn.sohoi.cadres.training.CourseId;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.cadres.training.Trainees;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Calls those who hold a post to a course. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class CallUpController {
    /** More are called unit by unit. */
    private static final int MOST = 200;

    private final Courses courses;
    private final Trainees trainees;
    private final Units units;
    private final CourseWords words;
    private final CadreWords cadres;

    CallUpController(Courses courses, Trainees trainees, Units units, CourseWords words, CadreWords cadres) {
        this.courses = courses;
        this.trainees = trainees;
        this.units = units;
        this.words = words;
        this.cadres = cadres;
    }

    @GetMapping(CourseWords.HOME + "/{id}/goi")
    CallUpPage form(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(name = "vi-tri", defaultValue = "") String post,
            Actor actor,
            Locale language) {
        var course = courses.writable(new CourseId(id), actor);
        return page(course, unit == null ? own(course, actor) : new UnitId(unit), post(course, post), actor, language);
    }

    @PostMapping(CourseWords.HOME + "/{id}/goi")
    String call(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> offered,
            @RequestParam(required = false) @Nullable List<String> chosen,
            Actor actor) {
        trainees.call(new CourseId(id), CourseWords.cadres(offered), CourseWords.cadres(chosen), actor);
        return "redirect:" + CourseWords.HOME + "/" + id;
    }

    /** Where the actor begins to look: the unit that organises it, or her own where she organises it with others. */
    private static UnitId own(Course course, Actor actor) {
        var own = actor.unit();
        return own != null && course.plan().with().contains(own)
                ? own
                : course.plan().owner();
    }

    private static Post post(Course course, String typed) {
        return Post.of(typed)
                .filter(course.plan().posts()::contains)
                .orElseGet(() -> course.plan().posts().iterator().next());
    }

    private CallUpPage page(Course course, UnitId from, Post post, Actor actor, Locale language) {
        var here = CourseWords.href(course);
        var posts = new LinkedHashMap<String, String>();
        for (var one : course.plan().posts()) posts.put(one.toString(), words.post(one, language));
        var found = trainees.candidates(course.id(), from, post, actor);
        boolean tooMany = found.size() > MOST;
        return new CallUpPage(
                course.plan().name(),
                here,
                here + "/goi",
                cadres.unit(from, course.first()).name(),
                from.value(),
                posts,
                post.toString(),
                tooMany
                        ? List.of()
                        : found.stream().map(one -> row(one, course, language)).toList(),
                tooMany ? beneath(from, course) : Map.of());
    }

    private Map<String, String> beneath(UnitId from, Course course) {
        var beneath = new LinkedHashMap<String, String>();
        for (var one : units.children(from, course.first()))
            beneath.put(one.id().toString(), one.name());
        return beneath;
    }

    private CallUpPage.Row row(Candidate one, Course course, Locale language) {
        var trained = one.trained();
        return new CallUpPage.Row(
                one.cadre().toString(),
                words.name(one.name(), language),
                cadres.unit(one.unit(), course.first()).name(),
                trained == null
                        ? words.say(language, "cadres.training.never")
                        : words.say(language, "cadres.training.trained-last", Ink.day(trained)),
                one.called());
    }
}
