package vn.sohoi.cadres.training.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.cadres.training.CourseKind;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.NewCourse;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.cadres.training.Theme;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;

/** Plans a course. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class PlanCourseController {
    private static final Map<String, String> FIELDS = Map.of(
            "cadres.training.error.name", "name",
            "cadres.training.error.posts", "post",
            "cadres.training.error.days", "last",
            "cadres.training.error.periods", "periods",
            "cadres.training.error.with", "with");

    private final Courses courses;
    private final CourseWords words;
    private final CadreWords cadres;

    PlanCourseController(Courses courses, CourseWords words, CadreWords cadres) {
        this.courses = courses;
        this.words = words;
        this.cadres = cadres;
    }

    @GetMapping(CourseWords.HOME + "/moi")
    PlanCoursePage form(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        return page(actor.unitOr(unit), CourseForm.empty(), Map.of(), actor, language);
    }

    @PostMapping(CourseWords.HOME + "/moi")
    Object plan(
            @RequestParam(required = false) @Nullable Long unit,
            @ModelAttribute CourseForm form,
            Actor actor,
            Locale language) {
        var owner = actor.unitOr(unit);
        courses.demandPlan(owner, actor);
        var errors = new LinkedHashMap<String, String>();
        var from = cadres.read("from", form.from(), true, errors, language);
        var last = said(form.last()).isEmpty() ? from : cadres.read("last", form.last(), true, errors, language);
        if (from != null && last != null && last.isBefore(from))
            errors.put("last", words.say(language, "cadres.error.backwards"));
        if (from == null || last == null || !errors.isEmpty()) return page(owner, form, errors, actor, language);
        var periods = number(form.periods());
        try {
            var planned = courses.plan(
                    new NewCourse(
                            owner,
                            said(form.name()),
                            chosen(Theme.values(), form.theme()),
                            chosen(CourseKind.values(), form.kind()),
                            DateSpan.between(from, last.plusDays(1)),
                            periods == null ? 0 : (int) Math.min(periods, Integer.MAX_VALUE),
                            said(form.decision()),
                            posts(form.post()),
                            units(form.with())),
                    actor);
            return "redirect:" + CourseWords.HOME + "/" + planned;
        } catch (Refused refused) {
            var sentence = words.refusal(refused, language);
            errors.put(FIELDS.getOrDefault(refused.key(), "from"), sentence);
            return page(owner, form, errors, actor, language);
        }
    }

    private PlanCoursePage page(
            UnitId owner, CourseForm form, Map<String, String> errors, Actor actor, Locale language) {
        courses.demandPlan(owner, actor);
        var day = cadres.day(null, owner);
        var unit = cadres.unit(owner, day);
        return new PlanCoursePage(
                unit.name(),
                owner.value(),
                form,
                cadres.options(List.of(Theme.values()), "cadres.training.theme.", language),
                cadres.options(List.of(CourseKind.values()), "cadres.training.kind.", language),
                posts(unit, language),
                courses.beside(owner, day).stream()
                        .map(one -> new PlanCoursePage.Choice(one.id().value(), one.name()))
                        .toList(),
                errors);
    }

    /** Those that such a unit or one beneath it may have. */
    private List<PlanCoursePage.Posts> posts(Unit unit, Locale language) {
        var bodies = new LinkedHashSet<Body>();
        for (var level : UnitLevel.values()) if (!level.above(unit.level())) bodies.addAll(Body.of(level));
        var posts = new ArrayList<PlanCoursePage.Posts>();
        for (var body : bodies) {
            var all = new LinkedHashMap<String, String>();
            for (var kind : body.positions())
                all.put(new Post(body, kind).toString(), cadres.post(body, kind, language));
            posts.add(new PlanCoursePage.Posts(words.say(language, "cadres.body." + body), all));
        }
        return posts;
    }

    private static LinkedHashSet<Post> posts(@Nullable List<String> typed) {
        var all = new LinkedHashSet<Post>();
        if (typed != null) for (var one : typed) Post.of(one).ifPresent(all::add);
        return all;
    }

    private static LinkedHashSet<UnitId> units(@Nullable List<String> typed) {
        var all = new LinkedHashSet<UnitId>();
        if (typed == null) return all;
        for (var one : typed) {
            var number = number(one);
            if (number != null) all.add(new UnitId(number));
        }
        return all;
    }

    /** What no list offers is the first that it does. */
    private static <E extends Enum<E>> E chosen(E[] all, @Nullable String typed) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(all[0]);
    }

    private static @Nullable Long number(@Nullable String typed) {
        return said(typed).matches("\\d{1,18}") ? Long.valueOf(said(typed)) : null;
    }
}
