package vn.sohoi.campaigns.works.pages;

import java.util.Arrays;
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
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.campaigns.works.Contribution;
import vn.sohoi.campaigns.works.ContributionId;
import vn.sohoi.campaigns.works.Work;
import vn.sohoi.campaigns.works.WorkId;
import vn.sohoi.campaigns.works.Works;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Asked;
import vn.sohoi.web.Ink;

/** One work: what was given for it, the day it was done, and striking out what was never so. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class WorkController {
    private static final String HOME = WorksController.HOME;
    private static final Map<String, String> FIELDS = Map.of(
            "campaigns.works.error.amount", "amount",
            "campaigns.works.error.proof", "proof",
            "campaigns.works.error.why", "why");

    private final Works works;
    private final FormWords words;

    WorkController(Works works, FormWords words) {
        this.works = works;
        this.words = words;
    }

    @GetMapping(HOME + "/{id}")
    @Can(purpose = Purpose.FIGURES, act = Act.READ)
    WorkPage open(@PathVariable UUID id, Actor actor, Locale language) {
        var today = Ink.day(words.today());
        return page(works.find(new WorkId(id), actor), Map.of("day", today), Map.of(), actor, language);
    }

    @PostMapping(HOME + "/{id}/gop")
    Object give(
            @PathVariable UUID id,
            @Asked({"kind", "amount", "day"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var work = works.find(new WorkId(id), actor);
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("day", typed(form, "day"), errors, language);
        long amount = words.amount("amount", typed(form, "amount"), errors, language);
        if (!errors.isEmpty()) return page(work, form, errors, actor, language);
        var kind = Arrays.stream(Contribution.Kind.values())
                .filter(one -> one.name().equals(form.get("kind")))
                .findFirst()
                .orElse(Contribution.Kind.DAYS);
        return done(work, "day", form, actor, language, () -> works.give(work.id(), kind, amount, day, actor));
    }

    @PostMapping(HOME + "/{id}/xong")
    Object finish(
            @PathVariable UUID id,
            @Asked({"last", "proof"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var work = works.find(new WorkId(id), actor);
        var errors = new LinkedHashMap<String, String>();
        var day = words.day("last", typed(form, "last"), errors, language);
        if (!errors.isEmpty()) return page(work, form, errors, actor, language);
        return done(
                work, "last", form, actor, language, () -> works.finish(work.id(), day, typed(form, "proof"), actor));
    }

    @PostMapping(HOME + "/{id}/bo")
    Object strike(
            @PathVariable UUID id,
            @Asked({"which", "why"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var work = works.find(new WorkId(id), actor);
        var which = FormWords.uuid(form.get("which"));
        if (which != null) {
            var given = new ContributionId(which);
            return done(
                    work,
                    "why",
                    form,
                    actor,
                    language,
                    () -> works.strike(work.id(), given, typed(form, "why"), actor));
        }
        try {
            works.strike(work.id(), typed(form, "why"), actor);
            return "redirect:" + HOME + "?unit=" + work.unit();
        } catch (Refused refused) {
            return again(work, "why", form, refused, actor, language);
        }
    }

    private static String typed(Map<String, String> form, String field) {
        return form.getOrDefault(field, "");
    }

    private Object done(Work work, String field, Map<String, String> form, Actor actor, Locale language, Runnable act) {
        try {
            act.run();
            return "redirect:" + HOME + "/" + work.id();
        } catch (Refused refused) {
            return again(work, field, form, refused, actor, language);
        }
    }

    private WorkPage again(
            Work work, String field, Map<String, String> form, Refused refused, Actor actor, Locale language) {
        if (refused instanceof Forbidden || !refused.key().startsWith("campaigns.works.error.")) throw refused;
        var shown = FIELDS.getOrDefault(refused.key(), field);
        return page(work, form, Map.of(shown, words.say(language, refused)), actor, language);
    }

    private WorkPage page(
            Work work, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                words.say(language, "campaigns.works.unit"),
                words.unit(work.unit()).name());
        facts.put(
                words.say(language, "campaigns.works.kind-of"),
                words.say(language, "campaigns.works.of." + work.kind()));
        facts.put(words.say(language, "campaigns.works.begun"), Ink.day(work.begun()));
        var done = work.done();
        facts.put(
                words.say(language, "campaigns.works.done." + work.kind()),
                done == null ? words.say(language, "campaigns.works.not-done." + work.kind()) : Ink.day(done));
        if (done != null) facts.put(words.say(language, "campaigns.works.proof"), work.proof());
        facts.put(words.say(language, "campaigns.help.author"), words.author(work.author(), language));
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Contribution.Kind.values())
            kinds.put(kind.name(), words.say(language, "campaigns.works.kind." + kind));
        return new WorkPage(
                work.title(),
                HOME + "/" + work.id(),
                HOME + "?unit=" + work.unit() + "&nam=" + work.year(),
                facts,
                work.given().stream().map(one -> given(one, language)).toList(),
                works.mayWrite(work.unit(), actor),
                done == null,
                work.kind(),
                kinds,
                new HashMap<>(form),
                errors);
    }

    private WorkPage.Given given(Contribution one, Locale language) {
        var what = words.say(language, "campaigns.works.what." + one.kind(), words.number(one.amount(), language));
        return new WorkPage.Given(one.id().toString(), what, Ink.day(one.day()), words.author(one.author(), language));
    }
}
