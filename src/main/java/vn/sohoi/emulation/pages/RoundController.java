package vn.sohoi.emulation.pages;

import static vn.sohoi.emulation.pages.EmulationWords.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.NewRound;
import vn.sohoi.emulation.RoundId;
import vn.sohoi.emulation.RoundStep;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.SchemeId;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;

/** Rounds: those that concern a unit, one with all its scores, opening one and taking it to its next step. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class RoundController {
    private static final String USUAL_DAYS = "7";

    private final Rounds rounds;
    private final Schemes schemes;
    private final RoundQuery query;
    private final ClusterOfRound clusters;
    private final EmulationWords words;

    RoundController(Rounds rounds, Schemes schemes, RoundQuery query, ClusterOfRound clusters, EmulationWords words) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.query = query;
        this.clusters = clusters;
        this.words = words;
    }

    @GetMapping("/thi-dua")
    RoundsPage all(Actor actor, Locale language) {
        return query.all(EmulationWords.own(actor), actor, language);
    }

    @GetMapping("/thi-dua/dot/{id}")
    RoundPage one(@PathVariable UUID id, Actor actor, Locale language) {
        return query.one(new RoundId(id), "", Map.of(), actor, language);
    }

    @PostMapping("/thi-dua/dot/{id}/buoc")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object step(
            @PathVariable UUID id,
            @RequestParam RoundStep step,
            @RequestParam(defaultValue = "") String decision,
            Actor actor,
            Locale language) {
        var round = new RoundId(id);
        try {
            switch (step) {
                case CLAIMED -> rounds.endClaims(round, actor);
                case CHECKED -> rounds.endChecks(round, actor);
                case PUBLISHED -> rounds.publish(round, actor);
                case DECIDED -> rounds.decide(round, said(decision), actor);
                case OPENED -> throw new Refused("emulation.error.other-step");
            }
        } catch (Refused refused) {
            if (!refused.key().startsWith("emulation.error.")) throw refused;
            return query.one(round, decision, Map.of("decision", words.say(refused, language)), actor, language);
        }
        return "redirect:/thi-dua/dot/" + id;
    }

    @PostMapping("/thi-dua/dot/{id}/boc-tham")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object drawAgain(@PathVariable UUID id, Actor actor, Locale language) {
        var round = new RoundId(id);
        try {
            rounds.drawAgain(round, actor);
        } catch (Refused refused) {
            if (!refused.key().startsWith("emulation.error.")) throw refused;
            return query.one(round, "", Map.of("crossed", words.say(refused, language)), actor, language);
        }
        return "redirect:/thi-dua/dot/" + id;
    }

    @GetMapping("/thi-dua/dot/moi")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    NewRoundPage form(Actor actor, Locale language) {
        var today = words.today();
        var year = String.valueOf(today.getYear());
        return page(
                new RoundForm(null, year, vn.sohoi.web.Ink.day(yearEnd(today)), USUAL_DAYS, null, null),
                Map.of(),
                actor,
                language);
    }

    private static LocalDate yearEnd(LocalDate today) {
        return LocalDate.of(today.getYear(), 12, 31);
    }

    @PostMapping("/thi-dua/dot/moi")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object open(@ModelAttribute RoundForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var scheme = scheme(form.scheme(), actor);
        var period = period(form.period(), errors, language);
        var until = words.day("claimUntil", form.claimUntil(), true, errors, language);
        var days = said(form.objectDays());
        if (!days.matches("\\d{1,3}")) errors.put("objectDays", words.say(language, "emulation.error.object-days"));
        if (scheme == null) errors.put("scheme", words.say(language, "emulation.error.no-scheme"));
        if (scheme == null || period == null || until == null || !errors.isEmpty())
            return page(form, errors, actor, language);
        try {
            var round = new NewRound(
                    scheme,
                    EmulationWords.own(actor),
                    period,
                    until,
                    Integer.parseInt(days),
                    form.crossed() != null,
                    clusters.chosen(form.cluster(), actor));
            return "redirect:/thi-dua/dot/" + rounds.open(round, actor);
        } catch (Refused refused) {
            if (!refused.key().startsWith("emulation.error.")) throw refused;
            errors.put(field(refused), words.say(refused, language));
            return page(form, errors, actor, language);
        }
    }

    private static String field(Refused refused) {
        return switch (refused.key()) {
            case "emulation.error.claim-until" -> "claimUntil";
            case "emulation.error.object-days" -> "objectDays";
            case "emulation.error.round-stands", "emulation.error.other-days" -> "period";
            default -> "scheme";
        };
    }

    private @Nullable Period period(@Nullable String typed, Map<String, String> errors, Locale language) {
        try {
            return Period.parse(said(typed));
        } catch (Refused unreadable) {
            errors.put("period", words.say(unreadable, language));
            return null;
        }
    }

    /** Only one of those that are offered. */
    private @Nullable SchemeId scheme(@Nullable String typed, Actor actor) {
        return schemes.of(EmulationWords.own(actor), actor).stream()
                .filter(one -> one.issued() != null && one.id().toString().equals(said(typed)))
                .map(one -> one.id())
                .findFirst()
                .orElse(null);
    }

    private NewRoundPage page(RoundForm form, Map<String, String> errors, Actor actor, Locale language) {
        var own = EmulationWords.own(actor);
        var offered = new LinkedHashMap<String, String>();
        for (var one : schemes.of(own, actor))
            if (one.issued() != null)
                offered.put(one.id().toString(), words.say(language, "emulation.scheme-of", one.name(), one.version()));
        return new NewRoundPage(
                words.unit(own, words.today()).name(), offered, clusters.offered(actor, language), form, errors);
    }
}
