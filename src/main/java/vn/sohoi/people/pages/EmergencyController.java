package vn.sohoi.people.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Emergencies;
import vn.sohoi.access.Emergency;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.EmergencyReading;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Reads a few women by name in an emergency: says why, then names them one by one. */
@Controller
@Can(purpose = Purpose.ROLL, act = Act.READ)
class EmergencyController {
    static final String PAGE = "/mo-khan-cap";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Emergencies emergencies;
    private final EmergencyReading reading;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    EmergencyController(Emergencies emergencies, EmergencyReading reading, Units units, Texts texts, Clock clock) {
        this.emergencies = emergencies;
        this.reading = reading;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    EmergencyPage state(Actor actor, Locale language) {
        return page(EmergencyForm.EMPTY, null, Map.of(), actor, language);
    }

    @FreshProof
    @PostMapping(PAGE)
    Object open(@ModelAttribute EmergencyForm form, Actor actor, Locale language) {
        try {
            emergencies.open(unit(form), category(form), EmergencyForm.said(form.reason()), actor);
        } catch (Refused refused) {
            var field = refused.key().equals("access.emergency-no-category") ? "category" : "reason";
            return page(form, null, Map.of(field, said(refused, language)), actor, language);
        }
        return "redirect:" + PAGE;
    }

    @FreshProof
    @PostMapping(PAGE + "/tim")
    EmergencyPage find(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String year,
            Actor actor,
            Locale language) {
        if (!year.strip().matches("(19|20)\\d{2}"))
            return page(
                    EmergencyForm.EMPTY,
                    null,
                    Map.of("year", texts.say(language, "people.emergency-no-year")),
                    actor,
                    language);
        try {
            var found = reading.find(name, Integer.parseInt(year.strip()), actor);
            return page(EmergencyForm.EMPTY, found, Map.of(), actor, language);
        } catch (Refused refused) {
            return page(EmergencyForm.EMPTY, null, Map.of("name", said(refused, language)), actor, language);
        }
    }

    private static UnitId unit(EmergencyForm form) {
        return new UnitId(Objects.requireNonNullElse(form.unit(), 0L));
    }

    private static Emergency.Category category(EmergencyForm form) {
        return Arrays.stream(Emergency.Category.values())
                .filter(one -> one.name().equals(EmergencyForm.said(form.category())))
                .findFirst()
                .orElseThrow(() -> new Refused("access.emergency-no-category"));
    }

    private String said(Refused refused, Locale language) {
        return texts.say(language, refused);
    }

    private EmergencyPage page(
            EmergencyForm form,
            @Nullable List<EmergencyReading.Reached> found,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var running =
                emergencies.running(actor).map(one -> running(one, language)).orElse(null);
        var women = new ArrayList<EmergencyPage.Woman>();
        if (found != null)
            for (var her : found) {
                var identity = her.person().identity();
                women.add(new EmergencyPage.Woman(
                        identity.fullName(),
                        identity.birth(),
                        her.branch(),
                        Objects.requireNonNullElse(identity.phone(), "").replaceFirst("^\\+84", "0"),
                        her.address()));
            }
        return new EmergencyPage(
                texts.say(language, "people.emergency"),
                emergencies.areFor(actor),
                running,
                choice(actor),
                categories(language),
                form,
                found == null ? null : women,
                errors);
    }

    private EmergencyPage.Running running(Emergency one, Locale language) {
        return new EmergencyPage.Running(
                units.find(one.unit(), LocalDate.now(clock)).map(Unit::name).orElse(""),
                texts.say(language, "access.emergency." + one.category()),
                TIME.format(one.until().atZone(clock.getZone())));
    }

    /** Her own unit and those directly beneath it. */
    private Map<String, String> choice(Actor actor) {
        var choice = new LinkedHashMap<String, String>();
        var own = actor.unit();
        if (own == null) return choice;
        var tree = units.treeOn(LocalDate.now(clock));
        tree.children(own).forEach(unit -> choice.put(unit.id().toString(), unit.name()));
        var itself = tree.find(own);
        if (itself != null) choice.put(own.toString(), itself.name());
        return choice;
    }

    private Map<String, String> categories(Locale language) {
        var categories = new LinkedHashMap<String, String>();
        categories.put("", texts.say(language, "people.emergency-choose"));
        for (var one : Emergency.Category.values())
            categories.put(one.name(), texts.say(language, "access.emergency." + one));
        return categories;
    }
}
