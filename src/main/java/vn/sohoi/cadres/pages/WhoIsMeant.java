package vn.sohoi.cadres.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.NewHolding.Who;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.FoundPerson;
import vn.sohoi.people.People;
import vn.sohoi.people.PeopleSearch;
import vn.sohoi.people.Person;

/** Who may be meant by a name: cadres of before, women of the book, or somebody whom it does not have. */
@Component
class WhoIsMeant {
    private static final Pattern MARK = Pattern.compile("([cp]):([0-9a-f-]{36})");
    private static final int MOST = 5;

    private final Filling filling;
    private final PeopleSearch search;
    private final People people;
    private final CadreWords words;

    WhoIsMeant(Filling filling, PeopleSearch search, People people, CadreWords words) {
        this.filling = filling;
        this.search = search;
        this.people = people;
        this.words = words;
    }

    /** By what the form says, never empty; who is new comes last. */
    Map<String, String> choices(String name, Actor actor, Locale language) {
        var choices = new LinkedHashMap<String, String>();
        for (var one : filling.known(name, actor))
            choices.put(
                    "c:" + one.id(),
                    words.say(
                            language,
                            "cadres.who-cadre",
                            one.name(),
                            words.position(one.position(), language),
                            words.unit(
                                            one.position().unit(),
                                            words.day(null, one.position().unit()))
                                    .name(),
                            words.span(one.valid(), language)));
        for (var one : search.search(name, actor, Optional.empty(), MOST))
            if (VietnameseText.clean(one.fullName()).equalsIgnoreCase(VietnameseText.clean(name)))
                choices.put("p:" + one.id(), person(one, language));
        choices.put("", words.say(language, choices.isEmpty() ? "cadres.who-alone" : "cadres.who-new", name));
        return choices;
    }

    /** The one that was chosen; a choice that nobody offered is somebody whom the book does not have. */
    Who by(String chosen, String name, Actor actor) {
        var mark = MARK.matcher(chosen);
        if (!mark.matches()) return Who.named(name);
        var id = UUID.fromString(mark.group(2));
        if (mark.group(1).equals("p"))
            return people.find(new PersonId(id), actor).map(WhoIsMeant::person).orElseGet(() -> Who.named(name));
        return filling.known(name, actor).stream()
                .filter(one -> one.id().equals(new CadreId(id)))
                .map(one -> Who.known(one.id(), name))
                .findFirst()
                .orElseGet(() -> Who.named(name));
    }

    private static Who person(Person her) {
        return new Who(null, her.id(), her.identity().fullName(), her.born());
    }

    private String person(FoundPerson one, Locale language) {
        var branch = words.unit(one.branch(), words.today()).name();
        var birth = one.birth();
        return birth == null
                ? words.say(language, "cadres.who-woman", one.fullName(), branch)
                : words.say(language, "cadres.who-woman-born", one.fullName(), String.valueOf(birth.year()), branch);
    }
}
