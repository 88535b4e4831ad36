package vn.sohoi.membership.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
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

    @GetMapping("/hoi-vien/them")
    AddPage form(Actor actor, Locale language) {
        demandNames(actor);
        return page(AddForm.EMPTY, Map.of(), List.of(), null, actor, language);
    }

    @PostMapping("/hoi-vien/them")
    Object add(@ModelAttribute AddForm form, Actor actor, Locale language) {
        demandNames(actor);
        var errors = new LinkedHashMap<String, String>();
        var entered = reading.read(form, errors, language);
        if (entered == null || !errors.isEmpty()) return page(form, errors, List.of(), null, actor, language);
        if (!authoriser.reaches(actor, entered.branch())) throw new NotFound();
        if (form.isCall()) return called(form, entered, actor, language);
        var same = form.recognised();
        var joined = entered.joined();
        if (same != null && joined == null)
            return page(
                    form,
                    Map.of("joined", sentences.say(language, "membership.error.admit-day")),
                    List.of(),
                    null,
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
            return page(form, Map.of("joined", why), List.of(), null, actor, language);
        }
    }

    private Object answer(Added added, AddForm form, Entered entered, Actor actor, Locale language) {
        return switch (added) {
            case Added.Done done -> "redirect:/hoi-vien/" + done.person();
            case Added.Alike alike ->
                page(form, Map.of(), alike(entered, alike.persons(), actor, language), null, actor, language);
            case Added.Elsewhere there -> page(form, Map.of(), List.of(), there, actor, language);
            case Added.NotAdmitted not ->
                page(form, Map.of("joined", sentences.of(not.why(), language)), List.of(), null, actor, language);
        };
    }

    private Object called(AddForm form, Entered entered, Actor actor, Locale language) {
        var outcome = adding.callFor(entered, "", actor);
        if (outcome instanceof Transfer.Asked) return "redirect:/hoi-vien/cho-chuyen";
        return page(form, Map.of("name", sentences.of(outcome, language)), List.of(), null, actor, language);
    }

    private static Object written(Object argument) {
        return argument instanceof LocalDate day ? Ink.day(day) : argument;
    }

    private void demandNames(Actor actor) {
        if (!authoriser.seesNames(actor, Purpose.ROLL)) throw new NotFound();
    }

    private AddPage page(
            AddForm form,
            Map<String, String> errors,
            List<Alike> alike,
            Added.@Nullable Elsewhere there,
            Actor actor,
            Locale language) {
        return new AddPage(
                sentences.say(language, "membership.add"),
                form,
                BranchChoice.unchosen(choice.own(actor), sentences.say(language, "membership.choose-branch")),
                errors,
                alike,
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
