package vn.sohoi.membership.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.people.FoundPerson;
import vn.sohoi.people.NumberSearch;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Finds a woman by a number, which is asked for in a form that is posted: it stands in no address. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.READ)
class NumberController {
    static final String PAGE = "/hoi-vien/theo-so";

    private final NumberSearch search;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    NumberController(NumberSearch search, Units units, Texts texts, Clock clock) {
        this.search = search;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    NumberPage blank(Locale language) {
        return page(null, Map.of(), language);
    }

    /** Leads to her whose number it is; where several share it, nobody has it or it is no number, says so. */
    @PostMapping(PAGE)
    Object find(@RequestParam(name = "so", defaultValue = "") String number, Actor actor, Locale language) {
        if (!NumberSearch.isNumber(number))
            return page(null, Map.of("so", texts.say(language, "membership.no-number")), language);
        var found = search.find(number, actor);
        if (found.size() == 1) return "redirect:" + href(found.getFirst());
        return page(found.stream().map(this::woman).toList(), Map.of(), language);
    }

    private NumberPage page(@Nullable List<NumberPage.Woman> found, Map<String, String> errors, Locale language) {
        return new NumberPage(texts.say(language, "membership.by-number"), found, errors);
    }

    private NumberPage.Woman woman(FoundPerson person) {
        var branch = units.find(person.branch(), LocalDate.now(clock))
                .map(Unit::name)
                .orElse("");
        return new NumberPage.Woman(person.fullName(), person.birth(), branch, href(person));
    }

    private static String href(FoundPerson person) {
        return "/hoi-vien/" + person.id();
    }
}
