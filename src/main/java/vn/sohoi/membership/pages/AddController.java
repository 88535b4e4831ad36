package vn.sohoi.membership.pages;

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
import vn.sohoi.membership.pages.AddPage.Alike;
import vn.sohoi.membership.pages.Adding.Added;
import vn.sohoi.membership.pages.Adding.Entered;
import vn.sohoi.people.Person;

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
        return switch (adding.add(entered, form.isOther(), choice.today(), actor)) {
            case Added.Done done -> "redirect:/hoi-vien/" + done.person();
            case Added.Alike alike ->
                page(form, Map.of(), alike(entered, alike.persons(), language), null, actor, language);
            case Added.Elsewhere there -> page(form, Map.of(), List.of(), there, actor, language);
            case Added.NotAdmitted not ->
                page(form, Map.of("joined", sentences.of(not.why(), language)), List.of(), null, actor, language);
        };
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
                choice.own(actor),
                errors,
                alike,
                there == null
                        ? ""
                        : there.unit().isEmpty() ? sentences.say(language, "membership.another-unit") : there.unit(),
                there != null && there.certain());
    }

    private List<Alike> alike(Entered entered, List<Person> persons, Locale language) {
        return persons.stream()
                .map(person -> new Alike(
                        person.identity().fullName(),
                        "/hoi-vien/" + person.id(),
                        reading.compare(entered, person, language)))
                .toList();
    }
}
