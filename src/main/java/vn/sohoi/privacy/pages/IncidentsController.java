package vn.sohoi.privacy.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Incidents;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Breaches that are or were worked up, and the form that begins one. */
@Controller
@Can(purpose = Purpose.REQUESTS, act = Act.APPROVE)
class IncidentsController {
    static final String PAGE = "/su-co";

    /** Beside which field a refusal is said. */
    private static final Map<String, String> PLACES = Map.of(
            "privacy.no-what", "what",
            "privacy.no-reader", "reader",
            "privacy.reader-unknown", "reader",
            "privacy.time-backwards", "until",
            "privacy.discovered-when", "day");

    private final Incidents incidents;
    private final IncidentWords words;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    IncidentsController(Incidents incidents, IncidentWords words, Units units, Texts texts, Clock clock) {
        this.incidents = incidents;
        this.words = words;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    IncidentsPage all(Actor reader, Locale language) {
        return new IncidentsPage(
                texts.say(language, "privacy.incidents"),
                incidents.all(reader).stream()
                        .map(incident -> words.line(incident, language))
                        .toList());
    }

    @GetMapping(PAGE + "/moi")
    OpenIncidentPage form(Actor reader, Locale language) {
        var now = Instant.now(clock).atZone(clock.getZone());
        var today = Ink.day(now.toLocalDate());
        var hour = "%02d:%02d".formatted(now.getHour(), now.getMinute());
        return page(new IncidentForm("", today, today, "", null, "", today, hour), Map.of(), reader, language);
    }

    @PostMapping(PAGE + "/moi")
    Object open(@ModelAttribute IncidentForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        form.unreadable().forEach((field, key) -> errors.put(field, texts.say(language, key)));
        if (!errors.isEmpty()) return page(form, errors, actor, language);
        try {
            return "redirect:" + PAGE + "/" + incidents.open(form.read(clock.getZone()), actor);
        } catch (Refused refused) {
            errors.put(PLACES.getOrDefault(refused.key(), "what"), texts.say(language, refused));
            return page(form, errors, actor, language);
        }
    }

    private OpenIncidentPage page(IncidentForm form, Map<String, String> errors, Actor reader, Locale language) {
        var own = reader.unit();
        if (own == null || !incidents.works(reader)) throw new NotFound();
        var tree = units.treeOn(LocalDate.now(clock));
        var choices = new LinkedHashMap<String, String>();
        choices.put("", texts.say(language, "privacy.no-unit"));
        for (var unit : tree.path(own))
            if (unit.id().equals(own)) choices.put(unit.id().toString(), unit.name());
        for (var unit : tree.children(own)) choices.put(unit.id().toString(), unit.name());
        return new OpenIncidentPage(texts.say(language, "privacy.open-incident"), form, choices, errors);
    }
}
