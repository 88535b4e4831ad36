package vn.sohoi.access.pages;

import static vn.sohoi.access.pages.AppointForm.said;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Appointed;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.NewPost;
import vn.sohoi.access.Portfolios;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Role;
import vn.sohoi.access.SessionMark;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Gives a post, or asks a second person to. */
@Controller
@FreshProof
@Can(purpose = Purpose.MANDATES, act = Act.WRITE)
class AppointController {
    /** Beside which field a refusal is said; everything else beside the role. */
    private static final Map<String, String> FIELDS = Map.of(
            "access.login-unreadable", "login",
            "access.not-oneself", "login",
            "access.post-held", "login",
            "access.no-name", "name",
            "access.no-decision", "decision",
            "access.term-over", "until",
            "access.term-too-long", "until",
            "access.acting-too-long", "until");

    private final Appointing appointing;
    private final Units units;
    private final Texts texts;

    AppointController(Appointing appointing, Units units, Texts texts) {
        this.appointing = appointing;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping(PostsController.PAGE + "/moi")
    AppointPage form(
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit, Actor actor, Locale language) {
        var today = appointing.today();
        var form = new AppointForm(
                unit,
                null,
                null,
                null,
                Ink.day(today),
                Ink.day(today.plusYears(5).minusDays(1)),
                null,
                null,
                null);
        return page(form, Map.of(), actor, language);
    }

    @PostMapping(PostsController.PAGE + "/moi")
    Object appoint(@ModelAttribute AppointForm form, HttpServletRequest request, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var from = day("from", form.from(), errors, language);
        var until = day("until", form.until(), errors, language);
        if (from != null && until != null && until.isBefore(from))
            errors.put("until", texts.say(language, "access.term-backwards"));
        if (from == null || until == null || !errors.isEmpty()) return page(form, errors, actor, language);
        try {
            var wish = new NewPost(
                    said(form.login()),
                    said(form.name()),
                    role(form),
                    new UnitId(form.unit() == null ? 0 : form.unit()),
                    DateSpan.between(from, until.plusDays(1)),
                    form.isActing(),
                    said(form.decision()),
                    portfolios(form));
            return switch (appointing.appoint(wish, SessionMark.signer(actor, request))) {
                case Appointed.Done done -> "redirect:" + PostsController.PAGE + "/" + done.mandate();
                case Appointed.Waits waits -> "redirect:" + JointController.PAGE;
            };
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            var text = texts.say(language, refused);
            errors.put(FIELDS.getOrDefault(refused.key(), "role"), text);
            return page(form, errors, actor, language);
        }
    }

    /** @throws NotFound for one that no page offers */
    private static Role role(AppointForm form) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(said(form.role())))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound for one that no page offers */
    private static Set<Purpose> portfolios(AppointForm form) {
        var ticked = Objects.requireNonNullElse(form.portfolios(), Set.<String>of());
        var known = Portfolios.ALL.stream()
                .filter(one -> ticked.contains(one.name()))
                .collect(Collectors.toSet());
        if (known.size() < ticked.size()) throw new NotFound();
        return known;
    }

    private AppointPage page(AppointForm form, Map<String, String> errors, Actor actor, Locale language) {
        var own = actor.unit();
        var tree = units.treeOn(appointing.today());
        // nobody is appointed by a unit that is no more
        if (own == null || tree.find(own) == null) throw new NotFound();
        var fills = appointing.fills(actor);
        return new AppointPage(
                texts.say(language, "access.appoint"),
                form,
                units(tree.children(own), fills),
                roles(fills, language),
                fills.stream().anyMatch(Portfolios::areOf) ? portfolios(language) : Map.of(),
                errors);
    }

    private static Map<String, String> units(Collection<Unit> beneath, Collection<Role> fills) {
        var units = new LinkedHashMap<String, String>();
        for (var unit : beneath)
            if (fills.stream().anyMatch(role -> role.standsOn(unit.level())))
                units.put(unit.id().toString(), unit.name());
        return units;
    }

    private Map<String, String> roles(Collection<Role> fills, Locale language) {
        var roles = new LinkedHashMap<String, String>();
        fills.stream().sorted().forEach(role -> roles.put(role.name(), texts.say(language, "access.role." + role)));
        return roles;
    }

    private Map<String, String> portfolios(Locale language) {
        var all = new LinkedHashMap<String, String>();
        for (var one : Portfolios.ALL) all.put(one.name(), texts.say(language, "access.portfolio." + one));
        return all;
    }

    private @Nullable LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(said(typed));
        if (day == null) errors.put(field, texts.say(language, "access.day-unreadable"));
        return day;
    }
}
