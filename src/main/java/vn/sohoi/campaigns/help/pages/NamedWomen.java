package vn.sohoi.campaigns.help.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.FoundPerson;
import vn.sohoi.people.PeopleSearch;

/** Finds whom a typed name means. Nobody is guessed: of several who bear the name one is chosen. */
@Component
class NamedWomen {
    private static final String UUIDS = "[0-9a-f-]{36}";
    private static final int MOST = 8;

    private final PeopleSearch search;
    private final HelpWords words;

    NamedWomen(PeopleSearch search, HelpWords words) {
        this.search = search;
        this.words = words;
    }

    /**
     * The one who is meant, or null with the sentence beside the field.
     *
     * @param field name or adult, whose sentences differ
     * @param who whom of several the actor chose, or empty
     */
    @Nullable
    PersonId one(String field, String who, String name, Map<String, String> errors, Actor actor, Locale language) {
        if (who.matches(UUIDS)) return new PersonId(UUID.fromString(who));
        if (name.isEmpty()) {
            errors.put(field, words.say(language, "error." + field));
            return null;
        }
        var found = named(name, actor);
        if (found.size() == 1) return found.getFirst().id();
        errors.put(field, words.say(language, found.isEmpty() ? "error.no-" + field : "error.who"));
        return null;
    }

    /** Those in the book who bear the typed name, where there are several. */
    Map<String, String> choices(String name, Actor actor, Locale language) {
        var choices = new LinkedHashMap<String, String>();
        if (name.isEmpty()) return choices;
        var found = named(name, actor);
        if (found.size() > 1) for (var one : found) choices.put(one.id().toString(), person(one, language));
        return choices;
    }

    private List<FoundPerson> named(String typed, Actor actor) {
        var name = VietnameseText.fold(VietnameseText.clean(typed));
        return search.search(typed, actor, Optional.empty(), MOST).stream()
                .filter(one -> VietnameseText.fold(one.fullName()).equals(name))
                .toList();
    }

    private String person(FoundPerson one, Locale language) {
        var branch = words.unit(one.branch()).name();
        var birth = one.birth();
        return birth == null
                ? words.say(language, "who", one.fullName(), branch)
                : words.say(language, "who-born", one.fullName(), String.valueOf(birth.year()), branch);
    }
}
