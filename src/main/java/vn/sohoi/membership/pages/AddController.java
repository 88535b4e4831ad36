package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.membership.Transfer;
import vn.sohoi.membership.pages.AddPage.Alike;
import vn.sohoi.membership.pages.Adding.Added;
import vn.sohoi.membership.pages.Adding.Entered;
import vn.sohoi.people.Person;
import vn.sohoi.web.Ink;

/** Entering a woman, a member or not. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class AddController {
    private final Adding adding;
    private final AddReading reading;
    private final BranchChoice choice;
    private final Authoriser authoriser;
    private final Sentences sentences;

    AddController(Adding adding, AddReading reading, BranchChoice choice, Authoriser authoriser, Sentences sentences) {
        this.adding = adding;
        this.reading = reading;
        this.choice = choice;
        this.authoriser = authoriser;
        this.sentences = sentences;
    }

    /** @param entered who was entered just before, where one woman follows the other */
    @GetMapping("/hoi-vien/them")
    AddPage form(
            @ModelAttribute AddForm form,
            @RequestParam(name = "vua", required = false) @Nullable UUID entered,
            Actor actor,
            Locale language) {
        demandNames(actor);
        var before = entered == null ? null : adding.find(new PersonId(entered), actor);
        return page(form.forTheNext(), new Shown(Map.of(), before, List.of(), null), actor, language);
    }

    @PostMapping("/hoi-vien/them")
    Object add(@ModelAttribute AddForm form, Actor actor, Locale language) {
        demandNames(actor);
        var errors = new LinkedHashMap<String, String>();
        var entered = reading.read(form, errors, language);
        if (entered == null || !errors.isEmpty()) return page(form, Shown.wrong(errors), actor, language);
        if (!authoriser.reaches(actor, entered.branch())) throw new NotFound();
        if (form.isCall()) return called(form, entered, actor, language);
        var same = form.recognised();
        var joined = entered.joined();
        if (same != null && joined == null)
            return page(
                    form,
                    Shown.wrong("joined", sentences.say(language, "membership.error.admit-day")),
                    actor,
                    language);
        try {
            var added = same == null || joined == null
                    ? adding.add(entered, form.isOther(), choice.today(), actor)
                    : adding.admit(same, entered, joined, actor);
            return answer(added, form, entered, actor, language);
        } catch (Refused refused) {
            var why = sentences.say(
                    language,
                    refused.key(),
                    refused.arguments().stream().map(AddController::written).toArray());
            return page(form, Shown.wrong("joined", why), actor, language);
        }
    }

    private Object answer(Added added, AddForm form, Entered entered, Actor actor, Locale language) {
        return switch (added) {
            case Added.Done done ->
                form.wantsMore() ? theNext(form, done.person()) : "redirect:/hoi-vien/" + done.person();
            case Added.Alike alike ->
                page(form, Shown.alike(alike(entered, alike.persons(), actor, language)), actor, language);
            case Added.Elsewhere there -> page(form, Shown.elsewhere(there), actor, language);
            case Added.NotAdmitted not ->
                page(form, Shown.wrong("joined", sentences.of(not.why(), language)), actor, language);
        };
    }

    private static String theNext(AddForm form, PersonId entered) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/hoi-vien/them")
                        .queryParam("branch", "{branch}")
                        .queryParam("joined", "{joined}")
                        .queryParam("decision", "{decision}")
                        .queryParam("vua", "{vua}")
                        .encode()
                        .buildAndExpand(said(form.branch()), said(form.joined()), said(form.decision()), entered)
                        .toUriString();
    }

    private Object called(AddForm form, Entered entered, Actor actor, Locale language) {
        var outcome = adding.callFor(entered, "", actor);
        if (outcome instanceof Transfer.Asked) return "redirect:/hoi-vien/cho-chuyen";
        return page(form, Shown.wrong("name", sentences.of(outcome, language)), actor, language);
    }

    private static Object written(Object argument) {
        return argument instanceof LocalDate day ? Ink.day(day) : argument;
    }

    private void demandNames(Actor actor) {
        if (!authoriser.seesNames(actor, Purpose.ROLL)) throw new NotFound();
    }

    /**
     * What the page answers beside the form.
     *
     * @param wrong field to sentence
     * @param entered who was entered just before, or null
     * @param alike those of her own unit who may be the same
     * @param there the other unit that has her, or null
     */
    private record Shown(
            Map<String, String> wrong, @Nullable Person entered, List<Alike> alike, Added.@Nullable Elsewhere there) {
        static Shown wrong(String field, String why) {
            return wrong(Map.of(field, why));
        }

        static Shown wrong(Map<String, String> fields) {
            return new Shown(fields, null, List.of(), null);
        }

        static Shown alike(List<Alike> alike) {
            return new Shown(Map.of(), null, alike, null);
        }

        static Shown elsewhere(Added.Elsewhere there) {
            return new Shown(Map.of(), null, List.of(), there);
        }
    }

    private AddPage page(AddForm form, Shown shown, Actor actor, Locale language) {
        var there = shown.there();
        var entered = shown.entered();
        return new AddPage(
                sentences.say(language, "membership.add"),
                form,
                BranchChoice.unchosen(choice.own(actor), sentences.say(language, "membership.choose-branch")),
                shown.wrong(),
                entered == null
                        ? null
                        : new AddPage.Entered(
                                entered.id().toString(), entered.identity().fullName()),
                shown.alike(),
                there == null
                        ? ""
                        : there.unit().isEmpty() ? sentences.say(language, "membership.another-unit") : there.unit(),
                there != null && there.certain());
    }

    private List<Alike> alike(Entered entered, List<Person> persons, Actor actor, Locale language) {
        return persons.stream()
                .map(person -> new Alike(
                        person.id().toString(),
                        person.identity().fullName(),
                        adding.isMember(person.id(), actor),
                        reading.compare(entered, person, language)))
                .toList();
    }
}
