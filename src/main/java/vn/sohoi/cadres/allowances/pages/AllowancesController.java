package vn.sohoi.cadres.allowances.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import vn.sohoi.cadres.allowances.Allowance;
import vn.sohoi.cadres.allowances.AllowanceId;
import vn.sohoi.cadres.allowances.Allowances;
import vn.sohoi.cadres.allowances.NewAllowance;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Ink;

/** What is paid for posts in a unit: reading, entering, ending. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.APPROVE)
class AllowancesController {
    private static final String HOME = "/can-bo/phu-cap/muc";
    private static final String ERROR = "cadres.allowance.error.";
    private static final Map<String, String> FIELDS = Map.of(ERROR + "paid-already", "name", ERROR + "day", "last");

    private final Allowances allowances;
    private final CourseWords posts;
    private final CadreWords cadres;

    AllowancesController(Allowances allowances, CourseWords posts, CadreWords cadres) {
        this.allowances = allowances;
        this.posts = posts;
        this.cadres = cadres;
    }

    @GetMapping(HOME)
    @Can(purpose = Purpose.PERSONNEL, act = Act.READ)
    AllowancesPage list(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var id = actor.unitOr(unit);
        return new AllowancesPage(
                cadres.unit(id, cadres.today()).name(),
                id.value(),
                allowances.mayWrite(id, actor),
                allowances.in(id, actor).stream()
                        .map(one -> row(one, actor, language))
                        .toList());
    }

    @GetMapping(HOME + "/moi")
    EnterAllowancePage form(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var id = actor.unitOr(unit);
        var empty = new AllowanceForm(id.value(), "", "BRANCH:BRANCH.CHAIR", null, "", "", "", Ink.day(cadres.today()));
        allowances.demandWrite(id, actor);
        return page(id, empty, Map.of(), language);
    }

    @PostMapping(HOME + "/moi")
    Object enter(@ModelAttribute AllowanceForm form, Actor actor, Locale language) {
        var id = actor.unitOr(form.unit());
        allowances.demandWrite(id, actor);
        var errors = new LinkedHashMap<String, String>();
        var from = cadres.read("from", form.from(), true, errors, language);
        if (!posts.posts(language).containsKey(said(form.post())))
            errors.put("post", cadres.say(language, ERROR + "post"));
        if (from == null || !errors.isEmpty()) return page(id, form, errors, language);
        try {
            allowances.enter(id, wished(form, from), actor);
            return "redirect:" + HOME + "?unit=" + id;
        } catch (Refused refused) {
            errors.put(field(refused), cadres.say(language, refused.key()));
            return page(id, form, errors, language);
        }
    }

    @GetMapping(HOME + "/{allowance}/het")
    EndAllowancePage ending(@PathVariable long allowance, Actor actor, Locale language) {
        return ending(allowances.find(new AllowanceId(allowance), actor), Ink.day(cadres.today()), Map.of(), language);
    }

    @PostMapping(HOME + "/{allowance}/het")
    Object end(
            @PathVariable long allowance, @RequestParam(defaultValue = "") String last, Actor actor, Locale language) {
        var found = allowances.find(new AllowanceId(allowance), actor);
        var errors = new LinkedHashMap<String, String>();
        var day = cadres.read("last", last, true, errors, language);
        if (day == null) return ending(found, last, errors, language);
        try {
            allowances.end(found.id(), day.plusDays(1), actor);
            return "redirect:" + HOME + "?unit=" + found.unit();
        } catch (Refused refused) {
            errors.put(field(refused), cadres.say(language, refused.key()));
            return ending(found, last, errors, language);
        }
    }

    private static NewAllowance wished(AllowanceForm form, LocalDate from) {
        var post = said(form.post()).split(":");
        return new NewAllowance(
                said(form.name()),
                UnitLevel.valueOf(post[0]),
                Post.of(post[1]).orElseThrow(),
                form.acting() != null,
                number(said(form.amount()).replaceAll("[., đ]", "")),
                (int) Math.min(number(said(form.days())), Integer.MAX_VALUE),
                said(form.basis()),
                from);
    }

    /** A number as typed, 0 where it is none, for what is wrong with it is said by the book. */
    private static long number(String typed) {
        return typed.matches("\\d{1,12}") ? Long.parseLong(typed) : 0;
    }

    private static String field(Refused refused) {
        if (refused instanceof Forbidden || !refused.key().startsWith(ERROR)) throw refused;
        return FIELDS.getOrDefault(refused.key(), refused.key().substring(ERROR.length()));
    }

    private EnterAllowancePage page(UnitId unit, AllowanceForm form, Map<String, String> errors, Locale language) {
        var stands = cadres.unit(unit, cadres.today());
        var below = new LinkedHashMap<String, String>();
        posts.posts(language).forEach((key, word) -> {
            if (!UnitLevel.valueOf(key.substring(0, key.indexOf(':'))).above(stands.level())) below.put(key, word);
        });
        return new EnterAllowancePage(stands.name(), unit.value(), form, below, errors);
    }

    private EndAllowancePage ending(Allowance one, String last, Map<String, String> errors, Locale language) {
        return new EndAllowancePage(
                one.id().value(),
                one.unit().value(),
                posts.post(one.level(), one.post(), language),
                one.name(),
                one.amount(),
                last,
                errors);
    }

    private AllowancesPage.Row row(Allowance one, Actor actor, Locale language) {
        return new AllowancesPage.Row(
                one.name(),
                posts.post(one.level(), one.post(), language),
                one.acting(),
                one.amount(),
                one.days(),
                cadres.unit(one.unit(), cadres.today()).name(),
                one.basis(),
                Ink.day(Objects.requireNonNull(one.valid().from())),
                allowances.mayWrite(one.unit(), actor) ? HOME + "/" + one.id() + "/het" : "");
    }
}
