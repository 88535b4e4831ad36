package vn.sohoi.campaigns.poverty.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.campaigns.poverty.Assistance;
import vn.sohoi.campaigns.poverty.AssistanceId;
import vn.sohoi.campaigns.poverty.PoorHome;
import vn.sohoi.campaigns.poverty.PoorHomeId;
import vn.sohoi.campaigns.poverty.PoorHomes;
import vn.sohoi.campaigns.poverty.PovertyHelp;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Asked;
import vn.sohoi.web.Ink;

/** One household on a list: with what it is helped, the day it leaves, and twelve months later whether that held. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class PoorHomeController {
    private static final String HOME = PoorHomesController.HOME;

    private final PoorHomes homes;
    private final PovertyHelp help;
    private final FormWords forms;
    private final PovertyWords words;

    PoorHomeController(PoorHomes homes, PovertyHelp help, FormWords forms, PovertyWords words) {
        this.homes = homes;
        this.help = help;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(HOME + "/{id}")
    @FreshProof
    @Can(purpose = Purpose.HARDSHIP, act = Act.READ)
    PoorHomePage open(@PathVariable UUID id, Actor actor, Locale language) {
        return page(new PoorHomeId(id), Map.of("day", Ink.day(forms.today())), Map.of(), actor, language);
    }

    @PostMapping(HOME + "/{id}/giup")
    Object give(
            @PathVariable UUID id,
            @Asked({"means", "amount", "day", "helper"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var home = homes.find(new PoorHomeId(id), actor);
        var errors = new LinkedHashMap<String, String>();
        var what = given(form, errors, forms, language);
        if (!errors.isEmpty()) return page(home.id(), form, errors, actor, language);
        return done(home, form, actor, language, () -> help.give(home.id(), what, actor));
    }

    @PostMapping(HOME + "/{id}/thoat")
    Object leave(
            @PathVariable UUID id,
            @Asked({"left", "decision"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var home = homes.find(new PoorHomeId(id), actor);
        var errors = new LinkedHashMap<String, String>();
        var day = forms.day("left", typed(form, "left"), errors, language);
        if (!errors.isEmpty()) return page(home.id(), form, errors, actor, language);
        return done(home, form, actor, language, () -> homes.leave(home.id(), day, typed(form, "decision"), actor));
    }

    @PostMapping(HOME + "/{id}/xem-lai")
    Object answer(
            @PathVariable UUID id,
            @Asked({"held"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var home = homes.find(new PoorHomeId(id), actor);
        var said = typed(form, "held");
        if (!said.equals("yes") && !said.equals("no")) {
            var error = Map.of("held", words.say(language, "error.held"));
            return page(home.id(), form, error, actor, language);
        }
        return done(home, form, actor, language, () -> homes.answer(home.id(), said.equals("yes"), actor));
    }

    @PostMapping(HOME + "/{id}/bo")
    Object strike(
            @PathVariable UUID id,
            @Asked({"which", "why"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var home = homes.find(new PoorHomeId(id), actor);
        var which = FormWords.uuid(form.get("which"));
        return done(home, form, actor, language, () -> {
            if (which == null) homes.stay(home.id(), typed(form, "why"), actor);
            else {
                if (help.of(home, actor).stream()
                        .noneMatch(one -> one.id().value().equals(which))) throw new NotFound();
                help.strike(new AssistanceId(which), typed(form, "why"), actor);
            }
        });
    }

    /** What was typed of something given; what could not be read gets its sentence. */
    static Assistance.What given(
            Map<String, String> form, Map<String, String> errors, FormWords forms, Locale language) {
        var day = forms.day("day", typed(form, "day"), errors, language);
        long amount = forms.amount("amount", typed(form, "amount"), errors, language);
        return new Assistance.What(typed(form, "means"), day, amount, typed(form, "helper"));
    }

    static String typed(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    private Object done(PoorHome home, Map<String, String> form, Actor actor, Locale language, Runnable act) {
        try {
            act.run();
            return "redirect:" + HOME + "/" + home.id();
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !PovertyWords.isOurs(refused)) throw refused;
            var field = PovertyWords.field(refused);
            var shown = field.equals("day") && form.containsKey("left") ? "left" : field;
            return page(home.id(), form, Map.of(shown, forms.say(language, refused)), actor, language);
        }
    }

    private PoorHomePage page(
            PoorHomeId id, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var home = homes.find(id, actor);
        var left = home.leaving();
        boolean asks = left != null && left.held() == null && !left.due().isAfter(forms.today());
        var means = help.means();
        return new PoorHomePage(
                home.head().isEmpty() ? words.say(language, "name-gone") : home.head(),
                HOME + "/" + id,
                HOME + "?unit=" + home.branch() + "&nam=" + home.year(),
                facts(home, language),
                help.of(home, actor).stream()
                        .map(one -> new PoorHomePage.Given(
                                one.id().toString(),
                                words.what(one.what(), means, language),
                                Ink.day(one.what().day()),
                                one.what().helper(),
                                forms.author(one.author(), language)))
                        .toList(),
                homes.mayWrite(home.branch(), actor),
                left == null ? "LEAVE" : asks ? "ANSWER" : "",
                left != null,
                words.means(false, language),
                new HashMap<>(form),
                errors);
    }

    private Map<String, String> facts(PoorHome home, Locale language) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                words.say(language, "on-list"),
                words.say(
                        language,
                        "of-year",
                        words.say(language, "status." + home.status()),
                        String.valueOf(home.year())));
        facts.put(words.say(language, "branch"), forms.unit(home.branch()).name());
        facts.put(
                words.say(language, "women"),
                home.women().isEmpty() ? words.say(language, "no-woman") : String.join(", ", home.women()));
        var left = home.leaving();
        if (left != null) {
            facts.put(words.say(language, "left-word"), words.left(left, language));
            facts.put(words.say(language, "decision"), left.decision());
            if (left.looked() != null) facts.put(words.say(language, "looked"), Ink.day(left.looked()));
        }
        return facts;
    }
}
