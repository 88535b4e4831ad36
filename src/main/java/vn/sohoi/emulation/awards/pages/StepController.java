package vn.sohoi.emulation.awards.pages;

import static java.util.Objects.requireNonNull;
import static vn.sohoi.emulation.awards.pages.AwardWords.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.awards.Award;
import vn.sohoi.emulation.awards.AwardId;
import vn.sohoi.emulation.awards.Awards;
import vn.sohoi.emulation.awards.Deciding;
import vn.sohoi.emulation.awards.Forms;
import vn.sohoi.emulation.awards.VoteRule.Vote;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.reports.spi.Occasions;
import vn.sohoi.web.Ink;

/** Writes down the next step of an award. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class StepController {
    private static final Map<String, String> FIELDS = Map.of(
            "emulation.award.error.vote", "present",
            "emulation.award.error.decision", "decision",
            "emulation.award.error.reason", "reason");

    private final Awards awards;
    private final Deciding deciding;
    private final Forms forms;
    private final Occasions occasions;
    private final AwardWords words;

    StepController(Awards awards, Deciding deciding, Forms forms, Occasions occasions, AwardWords words) {
        this.awards = awards;
        this.deciding = deciding;
        this.forms = forms;
        this.occasions = occasions;
        this.words = words;
    }

    @GetMapping("/thi-dua/khen-thuong/{id}/{step:bo-phieu|quyet-dinh|trao|huy|rut}")
    StepPage form(@PathVariable UUID id, @PathVariable String step, Actor actor, Locale language) {
        var kind = kind(step);
        var form = StepForm.on(kind == StepKind.HAND ? null : Ink.day(words.today()));
        return page(id, kind, form, Map.of(), actor, language);
    }

    @PostMapping("/thi-dua/khen-thuong/{id}/{step:bo-phieu|quyet-dinh|trao|huy|rut}")
    Object write(
            @PathVariable UUID id,
            @PathVariable String step,
            @ModelAttribute StepForm form,
            Actor actor,
            Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var kind = kind(step);
        var vote = kind == StepKind.VOTE ? vote(form, errors, language) : new Vote(0, 0, 0);
        var first = said(form.day()).isEmpty() ? firstDay(form, actor) : null;
        var day = first == null ? words.day("day", form.day(), errors, language) : first;
        if (day == null || !errors.isEmpty()) return page(id, kind, form, errors, actor, language);
        try {
            write(new AwardId(id), kind, form, vote, day, actor);
            return "redirect:" + AwardTabs.HOME + "/" + id;
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !refused.key().startsWith("emulation.award.error.")) throw refused;
            errors.put(FIELDS.getOrDefault(refused.key(), "day"), words.say(refused, language));
            return page(id, kind, form, errors, actor, language);
        }
    }

    private void write(AwardId id, StepKind kind, StepForm form, Vote vote, LocalDate day, Actor actor) {
        switch (kind) {
            case VOTE -> deciding.vote(id, vote, day, actor);
            case DECIDE -> deciding.decide(id, said(form.decision()), day, actor);
            case HAND -> {
                var at = form.at();
                if (at == null) deciding.handOver(id, said(form.reason()), day, actor);
                else deciding.handOverAt(id, at, day, actor);
            }
            case ANNUL -> deciding.annul(id, said(form.reason()), day, actor);
            case WITHDRAW -> deciding.withdraw(id, said(form.reason()), day, actor);
        }
    }

    /** Of the conference that was chosen, where the reader is shown it; null for none. */
    private @Nullable LocalDate firstDay(StepForm form, Actor actor) {
        var at = form.at();
        if (at == null) return null;
        return occasions.find(at, actor).map(one -> one.days().from()).orElse(null);
    }

    /** Conferences since the decision, by identity, behind none of them; empty where there are none, and for other steps. */
    private Map<String, String> occasions(Award award, StepKind kind, Actor actor, Locale language) {
        var options = new LinkedHashMap<String, String>();
        var decided = award.decided();
        if (kind != StepKind.HAND || decided.isEmpty()) return options;
        var since = DateSpan.between(decided.get().day(), words.today().plusDays(1));
        for (var one : occasions.within(since, actor)) {
            options.putIfAbsent("", words.say(language, "occasion-none"));
            var day = Ink.day(requireNonNull(one.days().from()));
            options.put(one.id().toString(), words.say(language, "occasion-on", one.title(), day));
        }
        return options;
    }

    private Vote vote(StepForm form, Map<String, String> errors, Locale language) {
        return new Vote(
                words.number("council", form.council(), errors, language),
                words.number("present", form.present(), errors, language),
                words.number("yes", form.yes(), errors, language));
    }

    private StepPage page(
            UUID id, StepKind kind, StepForm form, Map<String, String> errors, Actor actor, Locale language) {
        var award = awards.find(new AwardId(id), actor);
        demand(award, kind, actor);
        var asked = forms.find(award.form());
        var receiver = words.receiver(award.receiver(), language);
        var at = occasions(award, kind, actor, language);
        boolean today = form.day() == null && at.isEmpty();
        return new StepPage(
                receiver,
                AwardTabs.HOME + "/" + id,
                kind,
                words.say(language, "do." + kind),
                words.say(language, "lead." + kind, asked.name(), receiver, council(award, actor)),
                kind == StepKind.VOTE ? words.rule(asked.rule(), language) : "",
                at,
                today ? StepForm.on(Ink.day(words.today())) : form,
                errors);
    }

    /** A form that could only be refused is not offered. */
    private void demand(Award award, StepKind kind, Actor actor) {
        boolean may = switch (kind) {
            case VOTE ->
                awards.turn(award.id(), actor)
                        .map(unit -> awards.mayPropose(unit, actor))
                        .orElse(false);
            case DECIDE, ANNUL -> awards.mayDecide(award.council(), actor);
            case HAND, WITHDRAW -> awards.mayPropose(award.proposer(), actor);
        };
        if (!may) throw new NotFound();
    }

    private String council(Award award, Actor actor) {
        return awards.turn(award.id(), actor)
                .map(unit -> words.unit(unit).name())
                .orElse("");
    }

    private static StepKind kind(String path) {
        var kind = StepKind.of(path);
        if (kind == null) throw new NotFound();
        return kind;
    }
}
