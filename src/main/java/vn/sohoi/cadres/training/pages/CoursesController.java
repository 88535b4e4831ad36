package vn.sohoi.cadres.training.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.cadres.training.Courses;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/** Courses of a unit in a year. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.READ)
class CoursesController {
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2100;

    private final Courses courses;
    private final Figures figures;
    private final CourseWords words;
    private final CadreWords cadres;
    private final Authoriser authoriser;

    CoursesController(Courses courses, Figures figures, CourseWords words, CadreWords cadres, Authoriser authoriser) {
        this.courses = courses;
        this.figures = figures;
        this.words = words;
        this.cadres = cadres;
        this.authoriser = authoriser;
    }

    @GetMapping(CourseWords.HOME)
    CoursesPage list(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String nam,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        int year = year(nam);
        var days = DateSpan.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        var found = courses.of(id, days, actor);
        var day = cadres.day(null, id);
        var name = cadres.unit(id, day).name();
        return new CoursesPage(
                words.say(language, "cadres.training.of-unit", CadreWords.within(name)),
                id.value(),
                day,
                year,
                List.of(year - 1, year, year + 1),
                courses.mayPlan(id, actor) ? CourseWords.HOME + "/moi?unit=" + id : "",
                day.equals(cadres.today()) ? CourseWords.HOME + "/chua-hoc?unit=" + id : "",
                trained(id, year, actor),
                found.stream().map(one -> line(one, language)).toList());
    }

    private CoursesPage.Line line(Courses.Counted one, Locale language) {
        var course = one.course();
        return new CoursesPage.Line(
                course.plan().name(),
                CourseWords.href(course),
                words.when(course, language),
                words.units(course),
                one.called(),
                one.came(),
                course.stands() ? "" : words.say(language, "cadres.training.off"));
    }

    private CoursesPage.Trained trained(UnitId unit, int year, Actor actor) {
        var question = Question.within("cadres-trained", unit, Period.parse(String.valueOf(year)));
        // a task account reads officers and no figures
        boolean reads = authoriser.allows(actor, Purpose.FIGURES, Act.READ);
        var value = reads ? figures.answer(question, actor).value() : null;
        return new CoursesPage.Trained(value == null ? null : value.longValue(), FigureAddress.of(question));
    }

    private int year(String typed) {
        int year = typed.strip().matches("\\d{4}")
                ? Integer.parseInt(typed.strip())
                : cadres.today().getYear();
        return Math.clamp(year, FIRST_YEAR, LAST_YEAR);
    }
}
