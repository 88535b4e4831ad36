package vn.sohoi.watch.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;
import vn.sohoi.watch.Found;
import vn.sohoi.watch.Invariant;
import vn.sohoi.watch.Watching;
import vn.sohoi.watch.spi.Watch;
import vn.sohoi.web.Ink;

/** What the nights found, and what they look for. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class WatchController {
    private final Watching watching;
    private final Units units;
    private final Authoriser authoriser;
    private final Texts texts;
    private final Clock clock;

    WatchController(Watching watching, Units units, Authoriser authoriser, Texts texts, Clock clock) {
        this.watching = watching;
        this.units = units;
        this.authoriser = authoriser;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/canh-bao")
    BreachesPage breaches(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var own = actor.unit();
        if (unit == null && own == null) throw new NotFound();
        var where = unit == null ? own : new UnitId(unit);
        if (where == null) throw new NotFound();
        var found = watching.of(where, actor);
        var parts = watching.invariants().stream()
                .filter(Invariant::watched)
                .map(one -> part(one, found, actor, language))
                .toList();
        return new BreachesPage(name(where), parts, authoriser.allows(actor, Purpose.CATALOGUE, Act.WRITE));
    }

    private BreachesPage.Part part(Invariant one, List<Found> found, Actor actor, Locale language) {
        var looked = one.looked();
        return new BreachesPage.Part(
                texts.say(language, one.text()),
                texts.say(language, one.task()),
                looked == null ? "" : Ink.day(looked),
                found.stream()
                        .filter(breach -> breach.code().equals(one.code()))
                        .map(breach -> line(breach, actor))
                        .toList());
    }

    private BreachesPage.Line line(Found breach, Actor actor) {
        var owner = breach.owner();
        var gone = breach.gone();
        return new BreachesPage.Line(
                name(breach.unit()),
                Ink.day(breach.since()),
                breach.href(),
                owner == null ? "" : name(owner),
                gone == null ? "" : Ink.day(gone),
                owner != null && owner.equals(actor.unit()));
    }

    private String name(UnitId unit) {
        return units.onOrLast(unit, LocalDate.now(clock)).name();
    }

    @GetMapping("/canh-bao/quy-tac")
    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    RulesPage rules(Locale language) {
        return new RulesPage(watching.invariants().stream()
                .map(one -> new RulesPage.Line(
                        texts.say(language, one.text()),
                        "/canh-bao/quy-tac/" + one.code(),
                        one.watched(),
                        texts.say(language, "watch.owner." + one.owner()),
                        one.basis()))
                .toList());
    }

    @GetMapping("/canh-bao/quy-tac/{code}")
    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    RulePage rule(@PathVariable String code, Locale language) {
        var one = watching.invariant(code).orElseThrow(NotFound::new);
        return page(one, Map.of(), language);
    }

    @PostMapping("/canh-bao/quy-tac/{code}")
    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    Object say(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean watched,
            @RequestParam Watch.Owner owner,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            Locale language) {
        try {
            watching.say(code, watched, owner, basis, actor);
            return "redirect:/canh-bao/quy-tac";
        } catch (Refused refused) {
            if (!refused.key().equals("watch.error.basis")) throw refused;
            var one = watching.invariant(code).orElseThrow(NotFound::new);
            var typed = new Invariant(code, one.text(), one.task(), watched, owner, basis, one.looked());
            return page(typed, Map.of("basis", texts.say(language, refused.key())), language);
        }
    }

    private RulePage page(Invariant one, Map<String, String> errors, Locale language) {
        var owners = new LinkedHashMap<String, String>();
        for (var owner : Watch.Owner.values()) owners.put(owner.name(), texts.say(language, "watch.owner." + owner));
        return new RulePage(
                texts.say(language, one.text()),
                one.code(),
                texts.say(language, one.task()),
                one.watched(),
                owners,
                one.owner().name(),
                one.basis(),
                errors);
    }
}
