package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.CitizenIdRules;
import vn.sohoi.people.Correction;
import vn.sohoi.people.People;
import vn.sohoi.people.Person;
import vn.sohoi.people.PersonHistory;
import vn.sohoi.web.Comparison;
import vn.sohoi.web.Comparison.Agreement;

/** Sets right what the book says of a person. A new citizen id is looked at beside the old one before it replaces it. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class CorrectController {
    private final People people;
    private final PersonHistory history;
    private final CorrectReading reading;
    private final Sentences sentences;

    CorrectController(People people, PersonHistory history, CorrectReading reading, Sentences sentences) {
        this.people = people;
        this.history = history;
        this.reading = reading;
        this.sentences = sentences;
    }

    /** Whose form it is, as typed, and what the answer has beside it. */
    private record Answer(
            Person person,
            CorrectForm form,
            Map<String, String> errors,
            List<Comparison> step,
            List<String> findings,
            String moved) {
        static Answer of(Person person, CorrectForm form, Map<String, String> errors) {
            return new Answer(person, form, errors, List.of(), List.of(), "");
        }
    }

    @GetMapping("/hoi-vien/{id}/sua")
    CorrectPage form(@PathVariable UUID id, Actor actor, Locale language) {
        var person = people.find(new PersonId(id), actor).orElseThrow(NotFound::new);
        return page(Answer.of(person, CorrectForm.of(person), Map.of()), actor, language);
    }

    @PostMapping("/hoi-vien/{id}/sua")
    Object correct(@PathVariable UUID id, @ModelAttribute CorrectForm form, Actor actor, Locale language) {
        var person = people.find(new PersonId(id), actor).orElseThrow(NotFound::new);
        var errors = new LinkedHashMap<String, String>();
        var wanted = reading.read(form, person, errors, language);
        if (!errors.isEmpty()) return page(Answer.of(person, form, errors), actor, language);
        var past = history.of(person.id(), actor);
        if (!said(form.seen()).equals(String.valueOf(past.size()))) {
            var by = past.isEmpty() ? "" : past.getLast().login();
            return page(new Answer(person, form, Map.of(), List.of(), List.of(), by), actor, language);
        }
        for (var field : wanted)
            if (field instanceof Correction.CitizenId number && !form.isConfirmed(said(number.digits())))
                return page(step(person, form, said(number.digits()), language), actor, language);
        try {
            people.correct(person.id(), wanted, said(form.reason()), actor);
        } catch (Refused refused) {
            var field = refused.key().contains("citizen") ? "citizenId" : "name";
            var why = sentences.say(language, refused);
            return page(Answer.of(person, form, Map.of(field, why)), actor, language);
        }
        return "redirect:/hoi-vien/" + id + "#da-biet";
    }

    private Answer step(Person person, CorrectForm form, String digits, Locale language) {
        var old = said(person.identity().citizenId());
        var row = new Comparison(
                sentences.say(language, "membership.citizen-id"),
                old,
                digits,
                old.isEmpty() ? Agreement.MISSING : Agreement.DIFFERENT);
        boolean woman = !said(form.sex()).equals(CorrectForm.MAN);
        var birth = TypedDate.of(said(form.birth())) instanceof TypedDate.Known known ? known.date() : null;
        var findings = CitizenIdRules.findings(digits, woman, birth).stream()
                .map(finding -> sentences.say(language, "membership.finding." + finding))
                .toList();
        return new Answer(person, form, Map.of(), List.of(row), findings, "");
    }

    private CorrectPage page(Answer answer, Actor actor, Locale language) {
        var person = answer.person();
        var sexes = new LinkedHashMap<String, String>();
        sexes.put(CorrectForm.WOMAN, sentences.say(language, "membership.sex.true"));
        sexes.put(CorrectForm.MAN, sentences.say(language, "membership.sex.false"));
        return new CorrectPage(
                sentences.say(
                        language, "membership.correct-person", person.identity().fullName()),
                "/hoi-vien/" + person.id(),
                answer.form(),
                book(person, language),
                history.of(person.id(), actor).size(),
                sexes,
                answer.errors(),
                answer.step(),
                answer.findings(),
                answer.moved());
    }

    private Map<String, String> book(Person person, Locale language) {
        var known = person.identity();
        var book = new LinkedHashMap<String, String>();
        book.put("name", known.fullName());
        book.put("birth", TypedDate.written(known.birth()));
        book.put("sex", sentences.say(language, "membership.sex." + known.woman()));
        book.put("phone", CorrectForm.local(known.phone()));
        book.put("citizenId", said(known.citizenId()));
        book.put("oldId", said(known.oldId()));
        book.put("note", person.note());
        book.replaceAll((field, words) ->
                sentences.say(language, words.isEmpty() ? "membership.book-silent" : "membership.book-says", words));
        return book;
    }
}
