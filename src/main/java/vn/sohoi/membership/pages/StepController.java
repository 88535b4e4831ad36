package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Departure;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Transfer;
import vn.sohoi.membership.TransferWish;
import vn.sohoi.membership.Transfers;
import vn.sohoi.people.People;
import vn.sohoi.web.Ink;

/** What happens to a member: she goes to another branch, or leaves. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class StepController {
    private final Who who;
    private final Membership membership;
    private final Transfers transfers;
    private final BranchChoice choice;
    private final FieldReading reading;
    private final Sentences sentences;

    StepController(
            Who who,
            Membership membership,
            Transfers transfers,
            BranchChoice choice,
            FieldReading reading,
            Sentences sentences) {
        this.who = who;
        this.membership = membership;
        this.transfers = transfers;
        this.choice = choice;
        this.reading = reading;
        this.sentences = sentences;
    }

    /** Whom the step is about, and how far the actor reaches. */
    @Component
    record Who(People people, Authoriser authoriser) {
        String name(PersonId person, Actor actor) {
            return people.find(person, actor)
                    .orElseThrow(NotFound::new)
                    .identity()
                    .fullName();
        }
    }

    @GetMapping("/hoi-vien/{id}/chuyen")
    TransferPage transferForm(@PathVariable UUID id, @ModelAttribute TransferForm form, Actor actor, Locale language) {
        return transferPage(new PersonId(id), form, Map.of(), actor, language);
    }

    /** Within the commune at once; elsewhere the other side is asked. */
    @PostMapping("/hoi-vien/{id}/chuyen")
    Object transfer(@PathVariable UUID id, @ModelAttribute TransferForm form, Actor actor, Locale language) {
        var person = new PersonId(id);
        who.name(person, actor);
        var errors = new LinkedHashMap<String, String>();
        var on = reading.day("on", said(form.on()), errors, language);
        if (on == null) errors.putIfAbsent("on", sentences.say(language, "membership.error.day"));
        if (!said(form.to()).matches("\\d{1,18}")) errors.put("to", sentences.say(language, "membership.error.branch"));
        if (on == null || !errors.isEmpty()) return transferPage(person, form, errors, actor, language);
        var wish = new TransferWish(person, new UnitId(Long.parseLong(said(form.to()))), on, said(form.reason()));
        var outcome = who.authoriser().reaches(actor, wish.to())
                ? transfers.within(wish, actor)
                : new Transfer.WantsTheOtherSide();
        if (outcome instanceof Transfer.WantsTheOtherSide) outcome = transfers.request(wish, actor);
        return switch (outcome) {
            case Transfer.Done done -> "redirect:/hoi-vien/" + id;
            case Transfer.Asked asked -> "redirect:/hoi-vien/cho-chuyen";
            default -> transferPage(person, form, Map.of("on", sentences.of(outcome, language)), actor, language);
        };
    }

    @GetMapping("/hoi-vien/{id}/ra")
    DepartPage departForm(@PathVariable UUID id, Actor actor, Locale language) {
        return departPage(new PersonId(id), new DepartForm("", "", ""), Map.of(), actor, language);
    }

    @PostMapping("/hoi-vien/{id}/ra")
    Object depart(@PathVariable UUID id, @ModelAttribute DepartForm form, Actor actor, Locale language) {
        var person = new PersonId(id);
        who.name(person, actor);
        var errors = new LinkedHashMap<String, String>();
        var on = reading.day("on", said(form.on()), errors, language);
        if (on == null) errors.putIfAbsent("on", sentences.say(language, "membership.error.day"));
        var how = Arrays.stream(Ended.values())
                .filter(end -> end.departs() && end.name().equals(said(form.how())))
                .findFirst()
                .orElse(null);
        if (how == null) errors.put("how", sentences.say(language, "membership.error.reason"));
        if (on == null || how == null) return departPage(person, form, errors, actor, language);
        var outcome = membership.depart(person, how, on, said(form.decision()), actor);
        if (outcome instanceof Departure.Done) return "redirect:/hoi-vien/" + id;
        return departPage(person, form, Map.of("on", sentences.of(outcome, language)), actor, language);
    }

    private TransferPage transferPage(
            PersonId person, TransferForm form, Map<String, String> errors, Actor actor, Locale language) {
        var name = who.name(person, actor);
        var member = membership.find(person, actor).orElseThrow(NotFound::new);
        var on = said(form.on()).isEmpty() ? Ink.day(choice.today()) : said(form.on());
        return new TransferPage(
                sentences.say(language, "membership.transfer-of", name),
                "/hoi-vien/" + person,
                choice.name(member.branch()),
                said(form.noi()),
                BranchChoice.unchosen(
                        choice.toMoveTo(member.branch(), said(form.noi())),
                        sentences.say(language, "membership.choose-branch")),
                new TransferPage.Typed(said(form.to()), on, said(form.reason())),
                errors);
    }

    private DepartPage departPage(
            PersonId person, DepartForm form, Map<String, String> errors, Actor actor, Locale language) {
        var name = who.name(person, actor);
        if (membership.find(person, actor).isEmpty()) throw new NotFound();
        var reasons = new LinkedHashMap<String, String>();
        reasons.put("", sentences.say(language, "membership.choose-reason"));
        for (var end : Ended.values())
            if (end.departs()) reasons.put(end.name(), sentences.say(language, "membership.life." + end));
        var on = said(form.on()).isEmpty() ? Ink.day(choice.today()) : said(form.on());
        return new DepartPage(
                sentences.say(language, "membership.departure-of", name),
                "/hoi-vien/" + person,
                reasons,
                new DepartPage.Typed(said(form.how()), on, said(form.decision())),
                errors);
    }
}
