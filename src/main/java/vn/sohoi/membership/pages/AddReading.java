package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.pages.Adding.Entered;
import vn.sohoi.people.Identity;
import vn.sohoi.people.Person;
import vn.sohoi.people.Phones;
import vn.sohoi.web.Comparison;
import vn.sohoi.web.Comparison.Agreement;

/** Reads the form of a new woman, and says at each field why it can't be read. */
@Component
class AddReading {
    private final BranchChoice choice;
    private final Sentences sentences;

    AddReading(BranchChoice choice, Sentences sentences) {
        this.choice = choice;
        this.sentences = sentences;
    }

    /** @param errors takes the sentences of the fields; what is answered counts only where it stays empty */
    @Nullable
    Entered read(AddForm form, Map<String, String> errors, Locale language) {
        var name = said(form.name());
        if (FullName.of(name).key().isEmpty()) errors.put("name", sentences.say(language, "membership.error.name"));
        var birth = birth(said(form.birth()), errors, language);
        var phone = said(form.phone());
        if (!phone.isEmpty() && Phones.e164(phone).isEmpty()) {
            var digits = phone.replaceAll("\\D", "").length();
            errors.put("phone", sentences.say(language, "membership.error.phone", digits));
        }
        var citizenId = said(form.citizenId()).replace(" ", "");
        if (!citizenId.isEmpty() && !citizenId.matches("\\d{12}"))
            errors.put("citizenId", sentences.say(language, "membership.error.citizen-id"));
        var joined = day("joined", said(form.joined()), errors, language);
        var branch = said(form.branch());
        if (!branch.matches("\\d{1,18}")) {
            errors.put("branch", sentences.say(language, "membership.error.branch"));
            return null;
        }
        var identity = Identity.woman(name, birth)
                .withPhone(phone.isEmpty() ? null : phone)
                .withCitizenId(citizenId.isEmpty() ? null : citizenId);
        return new Entered(identity, new UnitId(Long.parseLong(branch)), joined, said(form.decision()));
    }

    /** A whole day, or null with a sentence where it is none. */
    @Nullable
    LocalDate day(String field, String typed, Map<String, String> errors, Locale language) {
        if (typed.isEmpty()) return null;
        if (TypedDate.of(typed) instanceof TypedDate.Known known && known.date().day() != null)
            return known.date().earliest();
        errors.put(field, sentences.say(language, "membership.error.day"));
        return null;
    }

    private @Nullable PartialDate birth(String typed, Map<String, String> errors, Locale language) {
        if (typed.isEmpty()) return null;
        var read = TypedDate.of(typed);
        var error = switch (read) {
            case TypedDate.Known known ->
                isBelievable(known.date()) ? "" : sentences.say(language, "membership.error.birth");
            case TypedDate.NoSuchDay none ->
                sentences.say(language, "membership.error.no-such-day", none.day(), none.month(), none.year());
            case TypedDate.Unreadable unreadable -> sentences.say(language, "membership.error.birth");
        };
        if (!error.isEmpty()) errors.put("birth", error);
        return read instanceof TypedDate.Known known ? known.date() : null;
    }

    private boolean isBelievable(PartialDate birth) {
        return birth.year() >= 1880 && !birth.earliest().isAfter(choice.today());
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
