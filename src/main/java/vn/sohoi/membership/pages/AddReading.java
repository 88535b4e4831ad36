package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.pages.Adding.Entered;
import vn.sohoi.people.Identity;
import vn.sohoi.people.Person;
import vn.sohoi.web.Comparison;
import vn.sohoi.web.Comparison.Agreement;

/** Reads the form of a new woman, and sets what was typed beside what the book knows. */
@Component
class AddReading {
    private final FieldReading fields;
    private final BranchChoice choice;
    private final Sentences sentences;

    AddReading(FieldReading fields, BranchChoice choice, Sentences sentences) {
        this.fields = fields;
        this.choice = choice;
        this.sentences = sentences;
    }

    /** @param errors takes the sentences of the fields; what is answered counts only where it stays empty */
    @Nullable
    Entered read(AddForm form, Map<String, String> errors, Locale language) {
        var name = fields.name(said(form.name()), errors, language);
        var birth = fields.birth(said(form.birth()), errors, language);
        var phone = fields.phone(said(form.phone()), errors, language);
        var citizenId = fields.citizenId(said(form.citizenId()), errors, language);
        var joined = fields.day("joined", said(form.joined()), errors, language);
        var branch = said(form.branch());
        if (!branch.matches("\\d{1,18}")) {
            errors.put("branch", sentences.say(language, "membership.error.branch"));
            return null;
        }
        var identity = Identity.woman(name, birth).withPhone(phone).withCitizenId(citizenId);
        return new Entered(identity, new UnitId(Long.parseLong(branch)), joined, said(form.decision()));
    }

    /** What was typed beside what stands in the book. Of numbers only the ends are shown. */
    List<Comparison> compare(Entered entered, Person person, Locale language) {
        var typed = entered.identity();
        var known = person.identity();
        var birth = typed.birth();
        var other = known.birth();
        var births = birth == null || other == null
                ? Agreement.MISSING
                : birth.equals(other) ? Agreement.SAME : birth.agreesWith(other) ? Agreement.FITS : Agreement.DIFFERENT;
        return List.of(
                row(language, "membership.name", typed.fullName(), known.fullName()),
                new Comparison(
                        sentences.say(language, "membership.born"),
                        TypedDate.written(birth),
                        TypedDate.written(other),
                        births),
                row(language, "membership.phone-end", tail(typed.phone()), tail(known.phone())),
                row(language, "membership.citizen-id-end", tail(typed.citizenId()), tail(known.citizenId())),
                row(language, "membership.branch", choice.name(entered.branch()), choice.name(person.branch())));
    }

    private Comparison row(Locale language, String key, String left, String right) {
        var agreement = left.isEmpty() || right.isEmpty()
                ? Agreement.MISSING
                : left.equals(right) ? Agreement.SAME : Agreement.DIFFERENT;
        return new Comparison(sentences.say(language, key), left, right, agreement);
    }

    private static String tail(@Nullable String number) {
        return number == null ? "" : number.substring(Math.max(0, number.length() - 3));
    }
}
