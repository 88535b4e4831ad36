package vn.sohoi.campaigns.recognition.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.campaigns.recognition.Recognitions;
import vn.sohoi.campaigns.recognition.Review;
import vn.sohoi.campaigns.recognition.Sheet;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** The review of a branch: whom of its members it names. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class ReviewController {
    private static final String ALL = "het";

    private final Recognitions recognitions;
    private final FormWords words;

    ReviewController(Recognitions recognitions, FormWords words) {
        this.recognitions = recognitions;
        this.words = words;
    }

    /** @param cach {@code het} ticks everybody; without it the boxes are as they were saved, at first empty */
    @GetMapping(RecognitionController.HOME + "/{branch}")
    ReviewPage form(
            @PathVariable long branch,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String cach,
            Actor actor,
            Locale language) {
        int year = year(nam);
        var sheet = recognitions.sheet(new UnitId(branch), year, null, actor);
        var review = sheet.review();
        boolean all = cach.equals(ALL);
        return page(
                sheet,
                year,
                woman -> all || woman.recognised(),
                Map.of("day", Ink.day(sheet.day()), "paper", review == null ? "" : review.paper()),
                Map.of(),
                language);
    }

    @PostMapping(RecognitionController.HOME + "/{branch}")
    Object name(@PathVariable long branch, @ModelAttribute ReviewForm form, Actor actor, Locale language) {
        int year = year(form.nam());
        var unit = new UnitId(branch);
        var named = ReviewForm.people(form.named());
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("day", form.typedDay(), errors, language);
        if (errors.isEmpty())
            try {
                var said = new Review(unit, year, day, form.typedPaper());
                recognitions.name(said, ReviewForm.people(form.offered()), named, actor);
                return "redirect:" + RecognitionController.HOME + "?nam=" + year;
            } catch (Refused refused) {
                if (refused instanceof Forbidden) throw refused;
                errors.put(refused.key().endsWith(".paper") ? "paper" : "day", words.say(language, refused));
            }
        return page(
                sheet(unit, year, day, actor),
                year,
                woman -> named.contains(woman.id()),
                Map.of("day", form.typedDay(), "paper", form.typedPaper()),
                errors,
                language);
    }

    @PostMapping(RecognitionController.HOME + "/{branch}/rut")
    String takeBack(@PathVariable long branch, @RequestParam(required = false) @Nullable Integer nam, Actor actor) {
        int year = year(nam);
        recognitions.takeBack(new UnitId(branch), year, actor);
        return "redirect:" + RecognitionController.HOME + "?nam=" + year;
    }

    /** The women of the day that was typed; where nobody can be named on it, of the day that is asked about without one. */
    private Sheet sheet(UnitId unit, int year, LocalDate day, Actor actor) {
        boolean may = day.getYear() == year && !day.isAfter(words.today());
        return recognitions.sheet(unit, year, may ? day : null, actor);
    }

    private int year(@Nullable Integer asked) {
        int year = asked == null ? words.today().getYear() : asked;
        if (!Recognitions.isYear(year, words.today())) throw new NotFound();
        return year;
    }

    private ReviewPage page(
            Sheet sheet,
            int year,
            Predicate<Sheet.Woman> ticked,
            Map<String, String> form,
            Map<String, String> errors,
            Locale language) {
        var action = RecognitionController.HOME + "/" + sheet.unit().id();
        return new ReviewPage(
                sheet.unit().name(),
                year,
                action,
                sheet.campaign().name().in(language),
                sheet.criteria().stream()
                        .map(one -> one.wording().in(language).toLowerCase(language))
                        .toList(),
                sheet.review() != null,
                sheet.women().stream()
                        .map(woman -> new ReviewPage.Row(
                                woman.id().toString(), woman.name(), born(woman), ticked.test(woman)))
                        .toList(),
                form,
                errors);
    }

    private static String born(Sheet.Woman woman) {
        var birth = woman.birth();
        return birth == null ? "" : String.valueOf(birth.year());
    }
}
