package vn.sohoi.cadres.training.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.cadres.training.FallingShort;
import vn.sohoi.cadres.training.Standard;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.Ink;

/** Who falls short of what her post asks. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.READ)
class FallingShortController {
    private static final String PATH = "/can-bo/tieu-chuan/chua-dat";

    private final FallingShort falling;
    private final Courses courses;
    private final StandardWords words;
    private final CourseWords ofCourses;
    private final CadreWords cadres;

    FallingShortController(
            FallingShort falling, Courses courses, StandardWords words, CourseWords ofCourses, CadreWords cadres) {
        this.falling = falling;
        this.courses = courses;
        this.words = words;
        this.ofCourses = ofCourses;
        this.cadres = cadres;
    }

    @GetMapping(PATH)
    FallingShortPage list(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        var day = cadres.day(on, id);
        var standing = falling.of(id, day, actor);
        return new FallingShortPage(
                cadres.say(
                        language,
                        "cadres.standard.short-of",
                        CadreWords.within(cadres.unit(id, day).name())),
                id.value(),
                day,
                standing.holders(),
                standing.wanting(),
                standing.people().stream().map(one -> row(one, day, language)).toList(),
                standing.beneath().stream()
                        .map(one -> new FallingShortPage.Below(
                                one.unit().name(),
                                PATH + "?unit=" + one.unit().id() + "&on=" + Ink.day(day),
                                one.holders(),
                                one.met()))
                        .toList(),
                courses.seesNames(actor));
    }

    private FallingShortPage.Row row(FallingShort.Wanting one, LocalDate day, Locale language) {
        return new FallingShortPage.Row(
                ofCourses.name(one.name(), language),
                "/can-bo/nguoi/" + one.cadre(),
                ofCourses.post(one.post(), language),
                cadres.unit(one.unit(), day).name(),
                said(one.lacks(), language),
                said(one.unknown(), language));
    }

    private String said(List<Standard> all, Locale language) {
        return all.stream().map(one -> words.asks(one, language)).collect(Collectors.joining("; "));
    }
}
