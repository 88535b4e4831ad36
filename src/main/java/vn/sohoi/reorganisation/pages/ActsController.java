package vn.sohoi.reorganisation.pages;

import static vn.sohoi.reorganisation.pages.NewActForm.said;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reorganisation.Decision;
import vn.sohoi.reorganisation.Drafting;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** All reorganisations, and the beginning of a new one. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class ActsController {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Plans plans;
    private final Drafting drafting;
    private final Units units;
    private final Authoriser authoriser;
    private final Texts texts;
    private final Clock clock;

    ActsController(Plans plans, Drafting drafting, Units units, Authoriser authoriser, Texts texts, Clock clock) {
        this.plans = plans;
        this.drafting = drafting;
        this.units = units;
        this.authoriser = authoriser;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(Addresses.ALL)
    ActsPage all(Actor actor, Locale language) {
        return new ActsPage(
                texts.say(language, "reorganisation.title"),
                !choices(actor).isEmpty(),
                plans.all(actor).stream().map(plan -> row(plan, language)).toList());
    }

    private ActsPage.Row row(Plan plan, Locale language) {
        var last = plan.steps().getLast();
        return new ActsPage.Row(
                Addresses.of(plan.id()),
                plan.decision().number(),
                unit(plan),
                Ink.day(plan.decision().day()),
                texts.say(language, "reorganisation.state." + plan.state()),
                States.stamp(plan.state()),
                last.name() + ", " + Ink.day(LocalDate.ofInstant(last.at(), zone())));
    }

    private String unit(Plan plan) {
        var eve = plan.decision().day().minusDays(1);
        return units.find(plan.under(), eve)
                .or(() -> units.find(plan.under(), plan.decision().day()))
                .map(one -> one.name())
                .orElse("");
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    @Can(purpose = Purpose.UNITS, act = Act.WRITE)
    @GetMapping(Addresses.ALL + "/moi")
    NewActPage begin(@ModelAttribute NewActForm form, Actor actor, Locale language) {
        return page(form, Map.of(), actor, language);
    }

    @Can(purpose = Purpose.UNITS, act = Act.WRITE)
    @PostMapping(Addresses.ALL + "/moi")
    Object draft(@ModelAttribute NewActForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        if (said(form.number()).isEmpty()) errors.put("number", texts.say(language, "reorganisation.no-number"));
        var decided = day("decided", form.decided(), errors, language);
        var day = day("day", form.day(), errors, language);
        var unit = TypedUnit.of(form.unit()).orElse(null);
        if (unit == null) errors.put("unit", texts.say(language, "reorganisation.error.unit"));
        if (decided == null || day == null || unit == null || !errors.isEmpty())
            return page(form, errors, actor, language);
        var decision = new Decision(said(form.number()), decided, said(form.basis()), day);
        try {
            var plan = said(form.table()).isEmpty()
                    ? drafting.draft(decision, unit, actor)
                    : drafting.fromTable(decision, unit, actor);
            return "redirect:" + Addresses.of(plan);
        } catch (Refused refused) {
            var sentence = texts.say(language, refused);
            return page(form, Map.of("day", sentence), actor, language);
        }
    }

    private @Nullable LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        try {
            return LocalDate.parse(said(typed), DAY);
        } catch (DateTimeException unreadable) {
            errors.put(field, texts.say(language, "reorganisation.error.day"));
            return null;
        }
    }

    private NewActPage page(NewActForm form, Map<String, String> errors, Actor actor, Locale language) {
        return new NewActPage(texts.say(language, "reorganisation.new"), form, choices(actor), errors);
    }

    /** Units beneath which the reader may plan: her own, when it has communes. */
    private Map<String, String> choices(Actor actor) {
        var choices = new LinkedHashMap<String, String>();
        var own = actor.unit();
        if (own == null || !authoriser.allows(actor, Purpose.UNITS, Act.WRITE)) return choices;
        var tree = units.treeOn(LocalDate.now(clock));
        var unit = tree.find(own);
        if (unit == null || !unit.level().above(UnitLevel.COMMUNE)) return choices;
        if (unit.level() != UnitLevel.CENTRE) choices.put(own.toString(), unit.name());
        else tree.children(own).forEach(one -> choices.put(one.id().toString(), one.name()));
        return choices;
    }
}
