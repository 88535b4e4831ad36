package vn.sohoi.cadres.training.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.cadres.training.Candidate;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.cadres.training.Untrained;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.Ink;

/** Who holds a post and came to no course since she took it. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.READ)
class UntrainedController {
    private static final String PATH = CourseWords.HOME + "/chua-hoc";

    private final Untrained untrained;
    private final Courses courses;
    private final CourseWords words;
    private final CadreWords cadres;

    UntrainedController(Untrained untrained, Courses courses, CourseWords words, CadreWords cadres) {
        this.untrained = untrained;
        this.courses = courses;
        this.words = words;
        this.cadres = cadres;
    }

    @GetMapping(PATH)
    UntrainedPage list(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(name = "vi-tri", defaultValue = "") String typed,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        var offices = offices();
        var post = Post.of(typed).filter(offices::contains);
        var gap = untrained.of(id, post.map(List::of).orElse(offices), actor);
        var asked = "&vi-tri=" + post.map(Post::toString).orElse("");
        return new UntrainedPage(
                words.say(
                        language,
                        "cadres.training.untrained",
                        CadreWords.within(cadres.unit(id, cadres.today()).name())),
                id.value(),
                cadres.today(),
                choices(offices, language),
                post.map(Post::toString).orElse(""),
                gap.holders(),
                gap.missing(),
                gap.people().stream().map(one -> row(one, language)).toList(),
                gap.beneath().stream()
                        .map(one -> new UntrainedPage.Below(
                                one.unit().name(),
                                PATH + "?unit=" + one.unit().id() + asked,
                                one.holders(),
                                one.missing()))
                        .toList(),
                courses.seesNames(actor),
                courses.mayPlan(id, actor) ? CourseWords.HOME + "/moi?unit=" + id : "");
    }

    /** Those with work of their own: whoever only votes on a committee is not trained for it. */
    private static List<Post> offices() {
        return Post.all().stream().filter(one -> one.kind().isOffice()).toList();
    }

    private Map<String, String> choices(List<Post> offices, Locale language) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", words.say(language, "cadres.training.all-offices"));
        for (var one : offices)
            choices.put(
                    one.toString(),
                    words.say(
                            language,
                            "cadres.training.post-of",
                            words.post(one, language),
                            words.say(language, "cadres.body." + one.body())));
        return choices;
    }

    private UntrainedPage.Row row(Candidate one, Locale language) {
        var trained = one.trained();
        return new UntrainedPage.Row(
                words.name(one.name(), language),
                "/can-bo/nguoi/" + one.cadre(),
                words.post(one.post(), language),
                cadres.unit(one.unit(), cadres.today()).name(),
                Ink.day(one.since()),
                trained == null
                        ? words.say(language, "cadres.training.never")
                        : words.say(language, "cadres.training.trained-last", Ink.day(trained)));
    }
}
