package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.Admission;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Prospect;
import vn.sohoi.membership.Prospect.Step;
import vn.sohoi.membership.Prospects;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.People;
import vn.sohoi.people.Person;
import vn.sohoi.web.Ink;

/** One woman on the way into the Union: the steps taken with her, the next one, and the decision when she asks to join. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class ProspectController {
    private static final String PAGE = "/chua-vao-hoi/{id}";

    private final People people;
    private final Prospects prospects;
    private final Membership membership;
    private final FieldReading reading;
    private final Told told;

    ProspectController(People people, Prospects prospects, Membership membership, FieldReading reading, Told told) {
        this.people = people;
        this.prospects = prospects;
        this.membership = membership;
        this.reading = reading;
        this.told = told;
    }

    /** Places, sentences and the clock of the page. */
    @Component("prospectTold")
    record Told(BranchChoice choice, Sentences sentences, Clock clock) {
        String say(Locale language, String key, Object... arguments) {
            return sentences.say(language, key, arguments);
        }
    }

    @GetMapping(PAGE)
    ProspectPage form(@PathVariable UUID id, Actor actor, Locale language) {
        var form = new ProspectForm("", actor.login(), "", "");
        return page(person(id, actor), form, decision("", ""), Map.of(), actor, language);
    }

    @PostMapping(PAGE)
    Object step(@PathVariable UUID id, @ModelAttribute ProspectForm form, Actor actor, Locale language) {
        var person = person(id, actor);
        var errors = new LinkedHashMap<String, String>();
        var step = step(said(form.step()));
        if (step == null) errors.put("step", told.say(language, "membership.error.step"));
        var due = reading.day("due", said(form.due()), errors, language);
        if (due != null && due.isBefore(told.choice().today()))
            errors.put("due", told.say(language, "membership.error.due"));
        if (step == null || !errors.isEmpty()) return page(person, form, decision("", ""), errors, actor, language);
        prospects.step(person.id(), new Prospect.Next(step, said(form.owner()), due, said(form.note())), actor);
        return "redirect:/chua-vao-hoi/" + id;
    }

    @PostMapping(PAGE + "/ket-nap")
    Object admit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String joined,
            @RequestParam(defaultValue = "") String decision,
            Actor actor,
            Locale language) {
        var person = person(id, actor);
        var errors = new LinkedHashMap<String, String>();
        var day = reading.day("joined", said(joined), errors, language);
        if (day == null) errors.putIfAbsent("joined", told.say(language, "membership.error.day"));
        if (said(decision).isEmpty()) errors.put("decision", told.say(language, "membership.error.decision"));
        if (day != null && errors.isEmpty()) {
            var wish = new Wish(person.id(), person.branch(), day, said(decision), MemberKind.REGULAR);
            var outcome = membership.admit(wish, actor);
            if (outcome instanceof Admission.Done) return "redirect:/hoi-vien/" + id;
            errors.put("joined", told.sentences().of(outcome, language));
        }
        var form = new ProspectForm("", actor.login(), "", "");
        return page(person, form, decision(said(joined), said(decision)), errors, actor, language);
    }

    private static ProspectPage.Admitting decision(String joined, String decision) {
        return new ProspectPage.Admitting(joined, decision);
    }

    /** Whoever is a member is no prospect any more. */
    private Person person(UUID id, Actor actor) {
        var person = people.find(new PersonId(id), actor).orElseThrow(NotFound::new);
        if (membership
                .find(person.id(), actor)
                .filter(member -> member.stay() != null)
                .isPresent()) throw new NotFound();
        return person;
    }

    private static @Nullable Step step(String typed) {
        for (var step : Step.values()) if (step != Step.ADMITTED && step.name().equals(typed)) return step;
        return null;
    }

    private ProspectPage page(
            Person person,
            ProspectForm form,
            ProspectPage.Admitting admission,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var steps = new LinkedHashMap<String, String>();
        steps.put("", told.say(language, "membership.choose-step"));
        for (var step : Step.values())
            if (step != Step.ADMITTED) steps.put(step.name(), told.say(language, "membership.step." + step));
        var taken = prospects.steps(person.id(), actor);
        var last = taken.isEmpty() ? null : taken.getFirst().step().step();
        return new ProspectPage(
                person.identity().fullName(),
                "/chua-vao-hoi/" + person.id(),
                "/hoi-vien/" + person.id(),
                lead(person, language),
                "membership.step." + (last == null ? "NONE" : last),
                steps,
                form,
                rows(taken),
                last == Step.ASKED_TO_JOIN,
                admission,
                errors);
    }

    private String lead(Person person, Locale language) {
        var birth = TypedDate.written(person.identity().birth());
        var where = told.choice().name(person.branch());
        return birth.isEmpty() ? where + "." : told.say(language, "membership.born-on", birth) + ". " + where + ".";
    }

    private List<ProspectPage.Taken> rows(List<Prospect.Taken> taken) {
        return taken.stream()
                .map(one -> new ProspectPage.Taken(
                        Ink.day(LocalDate.ofInstant(one.at(), told.clock().getZone())),
                        "membership.step." + one.step().step(),
                        one.step().owner(),
                        one.step().note(),
                        one.login()))
                .toList();
    }
}
