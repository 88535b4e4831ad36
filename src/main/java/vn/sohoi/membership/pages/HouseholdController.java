package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
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
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.people.Households;
import vn.sohoi.people.Joining;
import vn.sohoi.people.NewHousehold;
import vn.sohoi.people.People;
import vn.sohoi.people.Person;
import vn.sohoi.people.Relation;
import vn.sohoi.web.Ink;

/** Puts a woman into a household of her branch, one that is there or a new one, or takes her out of it. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.WRITE)
class HouseholdController {
    private static final int MOST = 40;
    private static final Pattern HOUSEHOLD = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final People people;
    private final Households households;
    private final FieldReading reading;
    private final TransactionTemplate transaction;
    private final Today today;

    HouseholdController(
            People people, Households households, FieldReading reading, TransactionTemplate transaction, Today today) {
        this.people = people;
        this.households = households;
        this.reading = reading;
        this.transaction = transaction;
        this.today = today;
    }

    /** The day and the words of the pages. */
    @org.springframework.stereotype.Component("householdToday")
    record Today(BranchChoice choice, Sentences sentences) {}

    @GetMapping("/hoi-vien/{id}/ho")
    HouseholdPage form(@PathVariable UUID id, Actor actor, Locale language) {
        return page(person(id, actor), "", form(), Map.of(), actor, language);
    }

    private HouseholdForm form() {
        return new HouseholdForm("", "", "", "", Ink.day(today.choice().today()));
    }

    /** Looks for a household by its head, whose name stands in no address. */
    private HouseholdPage found(UUID id, String words, Actor actor, Locale language) {
        return page(person(id, actor), words, form(), Map.of(), actor, language);
    }

    @PostMapping("/hoi-vien/{id}/ho")
    Object join(
            @PathVariable UUID id,
            @RequestParam(name = "chu-ho", defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String find,
            @ModelAttribute HouseholdForm form,
            Actor actor,
            Locale language) {
        if (find != null) return found(id, words, actor, language);
        var person = person(id, actor);
        var errors = new LinkedHashMap<String, String>();
        var since = day(form.since(), errors, language);
        var relation = relation(form.relation());
        if (relation == null) errors.put("relation", say(language, "membership.error.relation"));
        boolean fresh = !HOUSEHOLD.matcher(said(form.household())).matches();
        if (fresh && said(form.head()).isEmpty()) errors.put("head", say(language, "membership.error.head"));
        if (since == null || relation == null || !errors.isEmpty())
            return page(person, words, form, errors, actor, language);
        try {
            transaction.executeWithoutResult(status -> {
                var household = fresh
                        ? households.open(
                                new NewHousehold(person.branch(), said(form.head()), said(form.address())), actor)
                        : new HouseholdId(UUID.fromString(said(form.household())));
                households.join(person.id(), new Joining(household, relation, since), actor);
            });
        } catch (Refused refused) {
            return page(person, words, form, Map.of(field(refused), why(refused, language)), actor, language);
        }
        return "redirect:/hoi-vien/" + id;
    }

    @PostMapping("/hoi-vien/{id}/ho/ra")
    Object leave(@PathVariable UUID id, @RequestParam(defaultValue = "") String since, Actor actor, Locale language) {
        var person = person(id, actor);
        var form = new HouseholdForm("", "", "", "", since);
        var errors = new LinkedHashMap<String, String>();
        var on = day(since, errors, language);
        if (on == null) return page(person, "", form, errors, actor, language);
        try {
            households.leave(person.id(), on, actor);
        } catch (Refused refused) {
            return page(person, "", form, Map.of(field(refused), why(refused, language)), actor, language);
        }
        return "redirect:/hoi-vien/" + id;
    }

    private Person person(UUID id, Actor actor) {
        return people.find(new PersonId(id), actor).orElseThrow(NotFound::new);
    }

    private @Nullable LocalDate day(@Nullable String typed, Map<String, String> errors, Locale language) {
        var day = reading.day("since", said(typed), errors, language);
        if (day == null) errors.putIfAbsent("since", say(language, "membership.error.day"));
        else if (day.isAfter(today.choice().today()))
            errors.put("since", say(language, "membership.not.in-future", Ink.day(day)));
        return errors.containsKey("since") ? null : day;
    }

    private static @Nullable Relation relation(@Nullable String typed) {
        for (var relation : Relation.values()) if (relation.name().equals(said(typed))) return relation;
        return null;
    }

    private static String field(Refused refused) {
        return refused.key().endsWith("-head")
                ? "relation"
                : refused.key().endsWith("-elsewhere") ? "household" : "since";
    }

    private String why(Refused refused, Locale language) {
        return say(
                language,
                refused.key(),
                refused.arguments().stream()
                        .map(argument -> argument instanceof LocalDate day ? Ink.day(day) : argument)
                        .toArray());
    }

    private String say(Locale language, String key, Object... arguments) {
        return today.sentences().say(language, key, arguments);
    }

    private HouseholdPage page(
            Person person, String words, HouseholdForm form, Map<String, String> errors, Actor actor, Locale language) {
        var relations = new LinkedHashMap<String, String>();
        relations.put("", say(language, "membership.choose-relation"));
        for (var relation : Relation.values())
            relations.put(relation.name(), say(language, "membership.relation." + relation));
        var choice = new LinkedHashMap<String, String>();
        choice.put("", say(language, "membership.new-household"));
        for (var one : households.byHead(person.branch(), words, MOST, actor))
            choice.put(
                    one.id().toString(),
                    one.address().isEmpty() ? one.headName() : one.headName() + ", " + one.address());
        return new HouseholdPage(
                say(language, "membership.household-of", person.identity().fullName()),
                "/hoi-vien/" + person.id(),
                HouseholdLines.of(households.of(person.id(), today.choice().today(), actor), person.id())
                        .orElse(null),
                words,
                choice,
                relations,
                form,
                errors);
    }
}
