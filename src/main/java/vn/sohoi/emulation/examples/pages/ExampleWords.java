package vn.sohoi.emulation.examples.pages;

import static vn.sohoi.emulation.examples.pages.ExampleForm.said;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.examples.Example;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.FoundPerson;
import vn.sohoi.people.PeopleSearch;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Says examples in words and reads them as people type them. */
@Component
class ExampleWords {
    static final String HOME = "/thi-dua/dien-hinh";

    private static final String WORD = "emulation.example.";
    private static final int MOST = 5;

    private final Texts texts;
    private final Units units;
    private final PeopleSearch search;
    private final Clock clock;

    ExampleWords(Texts texts, Units units, PeopleSearch search, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.search = search;
        this.clock = clock;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, WORD + key, arguments);
    }

    String sentence(String key, Locale language) {
        return texts.say(language, key);
    }

    /** The unit as it stands, or stood last. */
    Unit unit(UnitId id) {
        return units.onOrLast(id, LocalDate.now(clock));
    }

    /** Whom it is about; of a woman who was taken out, that it was one. */
    String name(Example example, Locale language) {
        return example.name().isEmpty() ? say(language, "somebody") : example.name();
    }

    String span(DateSpan span, Locale language) {
        var from = span.from();
        var until = span.until();
        return from == null || until == null
                ? ""
                : say(language, "from-to", Ink.day(from), Ink.day(until.minusDays(1)));
    }

    /** The unit and what lies beneath it, as far as it knows them: a province its communes, a commune all of its own. */
    Map<String, String> beneath(UnitId unit) {
        var options = new LinkedHashMap<String, String>();
        var tree = units.treeOn(LocalDate.now(clock));
        boolean all = !tree.levelOf(unit).above(UnitLevel.COMMUNE);
        for (var one : tree.subtree(unit))
            if (all || !UnitLevel.COMMUNE.above(one.level()))
                options.put(one.id().toString(), one.name());
        return options;
    }

    /** The women of the book who bear the typed name, by identity. */
    Map<String, String> whos(ExampleForm form, UnitId unit, Actor actor, Locale language) {
        var choices = new LinkedHashMap<String, String>();
        var name = VietnameseText.clean(said(form.name()));
        if (!form.isOfWoman() || name.isEmpty()) return choices;
        for (var one : search.search(name, actor, Optional.of(unit), MOST))
            choices.put(one.id().toString(), person(one, language));
        return choices;
    }

    private String person(FoundPerson one, Locale language) {
        var birth = one.birth();
        var branch = unit(one.branch()).name();
        return birth == null
                ? say(language, "who", one.fullName(), branch)
                : say(language, "who-born", one.fullName(), String.valueOf(birth.year()), branch);
    }

    /** What is told, or null with the sentences of what could not be read. */
    Example.@Nullable Told told(ExampleForm form, Map<String, String> errors, Locale language) {
        var from = day("from", form.from(), errors, language);
        var last = day("last", form.last(), errors, language);
        if (from != null && last != null && last.isBefore(from)) errors.put("last", say(language, "error.backwards"));
        demandInside("address1", form.address1(), errors, language);
        demandInside("address2", form.address2(), errors, language);
        if (from == null || last == null || !errors.isEmpty()) return null;
        return new Example.Told(said(form.story()), DateSpan.between(from, last.plusDays(1)), form.proofs());
    }

    @Nullable
    private LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(said(typed));
        if (day == null) errors.put(field, say(language, "error.day"));
        return day;
    }

    /** An address of the book begins with one stroke; another would lead out of it. */
    private void demandInside(String field, @Nullable String address, Map<String, String> errors, Locale language) {
        if (!said(address).isEmpty() && !said(address).matches("/[^/].*"))
            errors.put(field, say(language, "error.address"));
    }
}
