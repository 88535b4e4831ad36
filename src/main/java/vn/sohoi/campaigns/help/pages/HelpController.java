package vn.sohoi.campaigns.help.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.help.Given;
import vn.sohoi.campaigns.help.HelpBook;
import vn.sohoi.campaigns.help.HelpId;
import vn.sohoi.campaigns.help.Partnership;
import vn.sohoi.campaigns.help.Partnerships;
import vn.sohoi.campaigns.pages.YearSums;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Fetch;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Stretch;

/** What a unit gave in a year: in figures for everybody, by name for who helps there. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class HelpController {
    static final String HOME = "/van-dong/giup-do";
    private static final int FIRST_YEAR = 2010;
    private static final List<String> SUMS = List.of(
            "charity-houses-built",
            "charity-houses-repaired",
            "charity-houses-money",
            "children-sponsored-new",
            "children-sponsored",
            "children-sponsored-money",
            "gifts",
            "gifts-money",
            "scholarships",
            "insurance-cards-given");

    private final HelpBook help;
    private final Partnerships partnerships;
    private final YearSums sums;
    private final HelpWords words;

    HelpController(HelpBook help, Partnerships partnerships, YearSums sums, HelpWords words) {
        this.help = help;
        this.partnerships = partnerships;
        this.sums = sums;
        this.words = words;
    }

    @GetMapping(HOME)
    HelpPage year(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "0") int sau,
            @RequestParam(name = Fetch.FILE, defaultValue = "") String file,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        int after = file.isEmpty() ? Math.max(sau, 0) : 0;
        var own = words.unit(id);
        int year = nam == null ? words.today().getYear() : nam;
        if (year < FIRST_YEAR || year > words.today().getYear()) throw new NotFound();
        var days = DateSpan.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        var given = file.isEmpty() ? help.under(id, days, after, actor) : help.whole(id, days, actor);
        boolean names = help.seesNames(actor);
        return new HelpPage(
                own.name(),
                id.value(),
                own.level().above(UnitLevel.COMMUNE),
                year,
                sums.of(SUMS, "campaigns.help.sum.", id, year, new YearSums.Reading(actor, language)),
                given.named(),
                given.counted(),
                given.shown().stream().map(one -> line(one, names, language)).toList(),
                stretch(given, after, HOME + "?unit=" + id + "&nam=" + year + "&sau="),
                help.mayWrite(id, actor) ? HOME + "/ghi?unit=" + id : "",
                help.seesChildren(id, actor) ? GodchildController.HOME + "?unit=" + id : "",
                names);
    }

    @GetMapping(HOME + "/{id}")
    @FreshProof
    @Can(purpose = Purpose.HARDSHIP, act = Act.READ)
    GivenPage open(@PathVariable UUID id, Actor actor, Locale language) {
        return page(new HelpId(id), Map.of(), actor, language);
    }

    @PostMapping(HOME + "/{id}/bo")
    @Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
    Object strike(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, Actor actor, Locale language) {
        var given = help.find(new HelpId(id), actor);
        try {
            help.strike(given.id(), why, actor);
            return "redirect:" + HOME + "?unit=" + given.what().unit();
        } catch (Refused refused) {
            if (!refused.key().equals("campaigns.help.error.why")) throw refused;
            return page(given.id(), Map.of("why", words.say(refused, language)), actor, language);
        }
    }

    private GivenPage page(HelpId id, Map<String, String> errors, Actor actor, Locale language) {
        var given = help.find(id, actor);
        var what = given.what();
        var facts = new LinkedHashMap<String, String>();
        facts.put(words.say(language, "for"), words.to(what.to(), language));
        facts.put(words.say(language, "donor"), words.donor(what.donor(), language));
        facts.put(words.say(language, "worth"), words.number(what.worth(), language));
        facts.put(words.say(language, "day"), Ink.day(what.day()));
        facts.put(words.say(language, "proof"), what.proof());
        if (what.under() != null)
            facts.put(
                    words.say(language, "partnership"),
                    partnerships.find(what.under()).map(Partnership::name).orElseThrow());
        facts.put(words.say(language, "unit"), words.unit(what.unit()).name());
        facts.put(words.say(language, "author"), words.author(given.author(), language));
        return new GivenPage(
                words.what(what, language),
                HOME + "/" + id,
                HOME + "?unit=" + what.unit() + "&nam=" + what.day().getYear(),
                facts,
                help.mayWrite(what.unit(), actor),
                errors);
    }

    private HelpPage.Line line(Given one, boolean names, Locale language) {
        var what = one.what();
        return new HelpPage.Line(
                words.what(what, language),
                names ? HOME + "/" + one.id() : "",
                Ink.day(what.day()),
                words.to(what.to(), language),
                words.donor(what.donor(), language),
                words.number(what.worth(), language));
    }

    /** Which of them are shown, where there are more. */
    private static @Nullable Stretch stretch(HelpBook.Listing given, int after, String href) {
        if (given.all() <= HelpBook.SHOWN) return null;
        return Stretch.of(after, given.shown().size(), given.all(), HelpBook.SHOWN, left -> href + left);
    }
}
