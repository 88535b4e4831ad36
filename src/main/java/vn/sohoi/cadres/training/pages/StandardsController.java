package vn.sohoi.cadres.training.pages;

import static java.util.Objects.requireNonNull;
import static vn.sohoi.cadres.pages.CadreWords.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.cadres.training.NewStandard;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.cadres.training.Standard;
import vn.sohoi.cadres.training.Standard.Asks;
import vn.sohoi.cadres.training.StandardId;
import vn.sohoi.cadres.training.Standards;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Ink;

/** What posts ask of whoever holds them. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
class StandardsController {
    private static final String HOME = "/can-bo/tieu-chuan";
    private static final Map<String, String> FIELDS = Map.of(
            "cadres.standard.error.basis", "basis",
            "cadres.standard.error.value", "asks",
            "cadres.standard.error.asked-already", "asks",
            "cadres.standard.error.day", "last");

    private final Standards standards;
    private final StandardWords words;
    private final CourseWords ofCourses;
    private final CadreWords cadres;

    StandardsController(Standards standards, StandardWords words, CourseWords ofCourses, CadreWords cadres) {
        this.standards = standards;
        this.words = words;
        this.ofCourses = ofCourses;
        this.cadres = cadres;
    }

    @GetMapping(HOME)
    @Can(purpose = Purpose.CATALOGUE, act = Act.READ)
    StandardsPage list(Actor actor, Locale language) {
        var groups = new LinkedHashMap<String, List<StandardsPage.Row>>();
        var posts = ofCourses.posts(language);
        for (var name : posts.values()) groups.put(name, new ArrayList<>());
        for (var one : standards.on(cadres.today()))
            requireNonNull(groups.get(posts.get(one.level() + ":" + one.post())))
                    .add(row(one, language));
        return new StandardsPage(
                groups.entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .map(group -> new StandardsPage.Group(group.getKey(), group.getValue()))
                        .toList(),
                standards.mayWrite(actor));
    }

    @GetMapping(HOME + "/moi")
    EnterStandardPage form(Locale language) {
        return page(new StandardForm(null, null, null, Ink.day(cadres.today())), Map.of(), language);
    }

    @PostMapping(HOME + "/moi")
    Object enter(@ModelAttribute StandardForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var from = cadres.read("from", form.from(), true, errors, language);
        if (!ofCourses.posts(language).containsKey(said(form.post())))
            errors.put("post", cadres.say(language, "cadres.standard.error.post"));
        if (!words.asks(language).containsKey(said(form.asks())))
            errors.put("asks", cadres.say(language, "cadres.standard.error.value"));
        if (from == null || !errors.isEmpty()) return page(form, errors, language);
        try {
            standards.enter(wished(form, from), actor);
            return "redirect:" + HOME;
        } catch (Refused refused) {
            errors.put(field(refused), cadres.say(language, refused.key()));
            return page(form, errors, language);
        }
    }

    @GetMapping(HOME + "/{standard}/het")
    EndStandardPage ending(@PathVariable long standard, Locale language) {
        return ending(standard, Ink.day(cadres.today()), Map.of(), language);
    }

    @PostMapping(HOME + "/{standard}/het")
    Object end(
            @PathVariable long standard, @RequestParam(defaultValue = "") String last, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var day = cadres.read("last", last, true, errors, language);
        if (day == null) return ending(standard, last, errors, language);
        try {
            standards.end(new StandardId(standard), day.plusDays(1), actor);
            return "redirect:" + HOME;
        } catch (Refused refused) {
            errors.put(field(refused), cadres.say(language, refused.key()));
            return ending(standard, last, errors, language);
        }
    }

    /** What both lists offer, split again. */
    private static NewStandard wished(StandardForm form, LocalDate from) {
        var post = said(form.post()).split(":");
        var asks = said(form.asks()).split(":");
        return new NewStandard(
                UnitLevel.valueOf(post[0]),
                Post.of(post[1]).orElseThrow(),
                Asks.valueOf(asks[0]),
                asks[1],
                said(form.basis()),
                from);
    }

    private static String field(Refused refused) {
        if (refused instanceof Forbidden || !refused.key().startsWith("cadres.standard.error.")) throw refused;
        return FIELDS.getOrDefault(refused.key(), "post");
    }

    private EnterStandardPage page(StandardForm form, Map<String, String> errors, Locale language) {
        return new EnterStandardPage(form, ofCourses.posts(language), words.asks(language), errors);
    }

    private EndStandardPage ending(long id, String last, Map<String, String> errors, Locale language) {
        var found = standards.on(cadres.today()).stream()
                .filter(one -> one.id().value() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new EndStandardPage(
                id, ofCourses.post(found.level(), found.post(), language), words.asks(found, language), last, errors);
    }

    private StandardsPage.Row row(Standard one, Locale language) {
        return new StandardsPage.Row(
                words.asks(one, language),
                one.basis(),
                Ink.day(requireNonNull(one.valid().from())),
                HOME + "/" + one.id() + "/het");
    }
}
