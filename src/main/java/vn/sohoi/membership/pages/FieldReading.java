package vn.sohoi.membership.pages;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.people.CitizenIdRules;
import vn.sohoi.people.Phones;

/**
 * Reads single fields as people type them. Where one can't be read, its sentence goes into the errors, and what is answered
 * counts only while they stay empty.
 */
@Component
class FieldReading {
    /** How digits are kept apart on cards and in lists. */
    private static final Pattern WRITTEN_APART = Pattern.compile("[\\s\u00a0.-]");

    private final BranchChoice choice;
    private final Sentences sentences;

    FieldReading(BranchChoice choice, Sentences sentences) {
        this.choice = choice;
        this.sentences = sentences;
    }

    String name(String typed, Map<String, String> errors, Locale language) {
        if (FullName.of(typed).key().isEmpty()) errors.put("name", sentences.say(language, "membership.error.name"));
        return typed;
    }

    @Nullable
    PartialDate birth(String typed, Map<String, String> errors, Locale language) {
        return past("birth", "membership.error.birth", typed, errors, language);
    }

    /** A joining date, as far as it is known. */
    @Nullable
    PartialDate joined(String typed, Map<String, String> errors, Locale language) {
        return past("joined", "membership.error.joined", typed, errors, language);
    }

    @Nullable
    String phone(String typed, Map<String, String> errors, Locale language) {
        if (typed.isEmpty()) return null;
        if (Phones.e164(typed).isPresent()) return typed;
        errors.put(
                "phone",
                sentences.say(
                        language,
                        "membership.error.phone",
                        typed.replaceAll("\\D", "").length()));
        return null;
    }

    @Nullable
    String citizenId(String typed, Map<String, String> errors, Locale language) {
        var digits = WRITTEN_APART.matcher(typed).replaceAll("");
        if (digits.isEmpty()) return null;
        if (CitizenIdRules.isCitizenId(digits)) return digits;
        errors.put("citizenId", sentences.say(language, "membership.error.citizen-id"));
        return null;
    }

    @Nullable
    String oldId(String typed, Map<String, String> errors, Locale language) {
        var digits = WRITTEN_APART.matcher(typed).replaceAll("");
        if (digits.isEmpty()) return null;
        if (CitizenIdRules.isOldId(digits)) return digits;
        errors.put("oldId", sentences.say(language, "membership.error.old-id"));
        return null;
    }

    /** A whole day, or null with a sentence where it is none. */
    @Nullable
    LocalDate day(String field, String typed, Map<String, String> errors, Locale language) {
        if (typed.isEmpty()) return null;
        var read = TypedDate.of(typed);
        if (read instanceof TypedDate.Known known && known.date().day() != null)
            return known.date().earliest();
        errors.put(field, unread(read, "membership.error.day", language));
        return null;
    }

    /** Why the book is set right: asked for at every correction. */
    String why(String typed, Map<String, String> errors, Locale language) {
        if (typed.isEmpty()) errors.put("reason", sentences.say(language, "membership.error.why"));
        return typed;
    }

    private @Nullable PartialDate past(
            String field, String otherwise, String typed, Map<String, String> errors, Locale language) {
        if (typed.isEmpty()) return null;
        var read = TypedDate.of(typed);
        if (read instanceof TypedDate.Known known && isBelievable(known.date())) return known.date();
        errors.put(field, unread(read, otherwise, language));
        return null;
    }

    private String unread(TypedDate read, String otherwise, Locale language) {
        return read instanceof TypedDate.NoSuchDay none
                ? sentences.say(
                        language,
                        "membership.error.no-such-day",
                        none.day(),
                        none.month().replaceFirst("^0", ""),
                        none.year())
                : sentences.say(language, otherwise);
    }

    private boolean isBelievable(PartialDate date) {
        return date.year() >= 1880 && !date.earliest().isAfter(choice.today());
    }
}
