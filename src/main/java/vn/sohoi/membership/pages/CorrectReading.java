package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.Correction;
import vn.sohoi.people.Person;
import vn.sohoi.people.Phones;

/** Reads the form that sets a person right: only what is another than in the book is a correction. */
@Component
class CorrectReading {
    private final FieldReading fields;
    private final Sentences sentences;

    CorrectReading(FieldReading fields, Sentences sentences) {
        this.fields = fields;
        this.sentences = sentences;
    }

    /** @param errors takes the sentences of the fields; what is answered counts only where it stays empty */
    List<Correction> read(CorrectForm form, Person person, Map<String, String> errors, Locale language) {
        var known = person.identity();
        var wanted = new ArrayList<Correction>();
        var name = fields.name(said(form.name()), errors, language);
        if (!FullName.of(name).written().equals(known.fullName())) wanted.add(new Correction.Name(name));
        var birth = fields.birth(said(form.birth()), errors, language);
        if (!Objects.equals(birth, known.birth())) wanted.add(new Correction.Birth(birth));
        boolean woman = !said(form.sex()).equals(CorrectForm.MAN);
        if (woman != known.woman()) wanted.add(new Correction.Sex(woman));
        var phone = fields.phone(said(form.phone()), errors, language);
        var dialled = phone == null ? null : Phones.e164(phone).orElse(null);
        if (!Objects.equals(dialled, known.phone())) wanted.add(new Correction.Phone(dialled));
        var citizenId = fields.citizenId(said(form.citizenId()), errors, language);
        if (citizenId != null) wanted.add(new Correction.CitizenId(citizenId));
        var oldId = fields.oldId(said(form.oldId()), errors, language);
        if (oldId != null) wanted.add(new Correction.OldId(oldId));
        var note = VietnameseText.clean(said(form.note()));
        if (!note.equals(person.note())) wanted.add(new Correction.Note(note));
        fields.why(said(form.reason()), errors, language);
        if (wanted.isEmpty() && errors.isEmpty())
            errors.put("name", sentences.say(language, "membership.error.nothing-changed"));
        return wanted;
    }
}
