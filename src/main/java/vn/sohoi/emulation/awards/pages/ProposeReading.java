package vn.sohoi.emulation.awards.pages;

import static vn.sohoi.emulation.awards.pages.ProposeForm.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.awards.FormId;
import vn.sohoi.emulation.awards.NewAward;
import vn.sohoi.emulation.awards.Receiver;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.FoundPerson;
import vn.sohoi.people.PeopleSearch;

/** Reads a proposal as people type it, and says beside which field a refusal belongs. */
@Component
class ProposeReading {
    private static final String UUIDS = "[0-9a-f-]{36}";
    private static final int MOST = 5;
    private static final Map<String, String> FIELDS = Map.of(
            "emulation.award.error.name", "name",
            "emulation.award.error.achievement", "achievement",
            "emulation.award.error.not-beneath", "unit",
            "emulation.award.error.span", "from",
            "emulation.award.error.against", "why",
            "emulation.award.error.decision", "decision",
            "emulation.award.error.day-to-come", "day");

    private final PeopleSearch search;
    private final AwardWords words;

    ProposeReading(PeopleSearch search, AwardWords words) {
        this.search = search;
        this.words = words;
    }

    /** The proposal, or null with the sentences of what could not be read. */
    @Nullable
    NewAward of(ProposeForm form, UnitId proposer, LocalDate day, Map<String, String> errors, Locale language) {
        var from = words.day("from", form.from(), errors, language);
        var last = words.day("last", form.last(), errors, language);
        if (from != null && last != null && last.isBefore(from))
            errors.put("last", words.say(language, "error.backwards"));
        demandInside("address1", form.address1(), errors, language);
        demandInside("address2", form.address2(), errors, language);
        if (!said(form.form()).matches(UUIDS)) errors.put("form", words.say(language, "error.form"));
        if (!said(form.unit()).matches("\\d{1,18}")) errors.put("unit", words.say(language, "error.unit"));
        if (from == null || last == null || !errors.isEmpty()) return null;
        return new NewAward(
                new FormId(UUID.fromString(said(form.form()))),
                proposer,
                receiver(form),
                said(form.achievement()),
                DateSpan.between(from, last.plusDays(1)),
                proofs(form),
                day);
    }

    /** The women of the book who bear the typed name, by identity, and somebody whom it does not have; empty when it has none. */
    Map<String, String> whos(ProposeForm form, Actor actor, Locale language) {
        var choices = new LinkedHashMap<String, String>();
        var name = VietnameseText.clean(said(form.name()));
        if (kind(form) != Receiver.Kind.INDIVIDUAL || name.isEmpty()) return choices;
        for (var one : search.search(name, actor, Optional.empty(), MOST))
            if (VietnameseText.clean(one.fullName()).equalsIgnoreCase(name))
                choices.put(one.id().toString(), person(one, language));
        if (!choices.isEmpty()) choices.put("", words.say(language, "who-new", name));
        return choices;
    }

    static Receiver.Kind kind(ProposeForm form) {
        return AwardWords.chosen(List.of(Receiver.Kind.values()), form.kind());
    }

    static String field(Refused refused) {
        return FIELDS.getOrDefault(refused.key(), "form");
    }

    private static Receiver receiver(ProposeForm form) {
        var unit = new UnitId(Long.parseLong(said(form.unit())));
        return switch (kind(form)) {
            case UNIT -> Receiver.unit(unit);
            case GROUP -> Receiver.group(unit, said(form.name()));
            case INDIVIDUAL ->
                new Receiver(
                        Receiver.Kind.INDIVIDUAL,
                        unit,
                        said(form.name()),
                        said(form.who()).matches(UUIDS) ? new PersonId(UUID.fromString(said(form.who()))) : null);
        };
    }

    private static List<NewAward.Proof> proofs(ProposeForm form) {
        return Stream.of(
                        new NewAward.Proof(said(form.proof1()), said(form.address1())),
                        new NewAward.Proof(said(form.proof2()), said(form.address2())))
                .filter(one -> !one.words().isEmpty() || !one.address().isEmpty())
                .map(one -> one.words().isEmpty() ? new NewAward.Proof(one.address(), one.address()) : one)
                .toList();
    }

    /** An address of the book begins with one stroke; another would lead out of it. */
    private void demandInside(String field, @Nullable String address, Map<String, String> errors, Locale language) {
        if (!said(address).isEmpty() && !said(address).matches("/[^/].*"))
            errors.put(field, words.say(language, "error.address"));
    }

    private String person(FoundPerson one, Locale language) {
        var branch = words.unit(one.branch()).name();
        var birth = one.birth();
        return birth == null
                ? words.say(language, "of-unit", one.fullName(), branch)
                : words.say(language, "who-born", one.fullName(), String.valueOf(birth.year()), branch);
    }
}
