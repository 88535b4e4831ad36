package vn.sohoi.targets.pages;

import static vn.sohoi.targets.pages.TargetWords.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.targets.Direction;
import vn.sohoi.targets.NewTarget;
import vn.sohoi.targets.Resolution;
import vn.sohoi.targets.ResolutionId;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Shape;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.targets.TargetId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Targets of a resolution are set here, and wanted otherwise when it is amended. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class SetTargetController {
    private final Resolutions resolutions;
    private final TargetWords words;

    SetTargetController(Resolutions resolutions, TargetWords words) {
        this.resolutions = resolutions;
        this.words = words;
    }

    @GetMapping("/nghi-quyet/{id}/chi-tieu")
    SetTargetPage form(@PathVariable UUID id, @ModelAttribute TargetForm form, Actor actor, Locale language) {
        var resolution = resolutions.find(new ResolutionId(id), actor);
        resolutions.demandWrite(resolution.paper().unit(), actor);
        return page(resolution, form, Map.of(), language);
    }

    @PostMapping("/nghi-quyet/{id}/chi-tieu")
    Object set(@PathVariable UUID id, @ModelAttribute TargetForm form, Actor actor, Locale language) {
        var resolution = resolutions.find(new ResolutionId(id), actor);
        resolutions.demandWrite(resolution.paper().unit(), actor);
        var errors = new LinkedHashMap<String, String>();
        var shape = one(Shape.values(), form.shape(), Shape.NUMBER_TO_ALLOCATE);
        var wanted = shape == Shape.YES_NO ? BigDecimal.ONE : number(form.wanted());
        if (wanted == null) errors.put("wanted", words.say(language, "targets.error.wanted"));
        var from = day("from", form.from(), errors, language);
        var last = day("last", form.last(), errors, language);
        if (from != null && last != null && last.isBefore(from))
            errors.put("last", words.say(language, "targets.error.last-before"));
        if (wanted == null || from == null || last == null || !errors.isEmpty())
            return page(resolution, form, errors, language);
        var level = one(UnitLevel.values(), form.level(), null);
        var target = new NewTarget(
                resolution.id(),
                said(form.name()),
                shape,
                shape == Shape.YES_NO || said(form.indicator()).isEmpty() ? null : said(form.indicator()),
                wanted,
                one(Direction.values(), form.direction(), Direction.AT_LEAST),
                Period.of(from, last.plusDays(1)),
                level);
        try {
            resolutions.set(target, actor);
        } catch (Refused refused) {
            return page(resolution, form, Map.of(field(refused.key()), words.say(language, refused.key())), language);
        }
        return "redirect:/nghi-quyet/" + id;
    }

    @GetMapping("/chi-tieu/{id}/sua-muc")
    AmendPage amendForm(@PathVariable UUID id, Actor actor, Locale language) {
        var target = resolutions.target(new TargetId(id), actor);
        resolutions.demandWrite(target.owner(), actor);
        return new AmendPage(
                target.name(), "/chi-tieu/" + id, new DueWord(target.wanted(), false).of(language), "", Map.of());
    }

    @PostMapping("/chi-tieu/{id}/sua-muc")
    Object amend(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        var target = resolutions.target(new TargetId(id), actor);
        resolutions.demandWrite(target.owner(), actor);
        var amount = number(wanted);
        var key = "targets.error.wanted";
        if (amount != null)
            try {
                resolutions.amend(target.id(), amount, said(reason), actor);
                return "redirect:" + TargetAddress.of(target.id(), target.owner());
            } catch (Refused refused) {
                if (!refused.key().startsWith("targets.error.")) throw refused;
                key = refused.key();
            }
        var field = key.equals("targets.error.why") ? "reason" : "wanted";
        return new AmendPage(
                target.name(), "/chi-tieu/" + id, wanted, said(reason), Map.of(field, words.say(language, key)));
    }

    /** Where a refusal belongs on the form. */
    private static String field(String key) {
        return switch (key) {
            case "targets.error.name" -> "name";
            case "targets.error.indicator" -> "indicator";
            case "targets.error.level" -> "level";
            case "targets.error.wanted", "targets.error.percent" -> "wanted";
            default -> "from";
        };
    }

    private @Nullable LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(typed);
        if (day == null) errors.put(field, words.say(language, "targets.error.day"));
        return day;
    }

    /** 1.234 is a thousand and more, 62,5 has a half. */
    static @Nullable BigDecimal number(@Nullable String typed) {
        var digits = said(typed)
                .replace(" ", "")
                .replaceAll("\\.(?=\\d{3}(\\D|$))", "")
                .replace(',', '.');
        return digits.matches("\\d{1,9}(\\.\\d{1,2})?") ? new BigDecimal(digits) : null;
    }

    private static <T extends @Nullable Object> T one(T[] all, @Nullable String typed, T otherwise) {
        return Arrays.stream(all)
                .filter(one -> String.valueOf(one).equals(said(typed)))
                .findFirst()
                .orElse(otherwise);
    }

    private SetTargetPage page(Resolution resolution, TargetForm form, Map<String, String> errors, Locale language) {
        var valid = resolution.paper().valid();
        var from = valid.from();
        var until = valid.until();
        var figures = new LinkedHashMap<String, String>();
        figures.put("", words.say(language, "targets.by-proof"));
        figures.putAll(words.figures(false, language));
        var levels = new LinkedHashMap<String, String>();
        levels.put("", words.say(language, "targets.level-none"));
        for (var level : new UnitLevel[] {UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE, UnitLevel.BRANCH})
            levels.put(level.name(), words.say(language, "targets.level." + level));
        return new SetTargetPage(
                resolution.paper().title(),
                "/nghi-quyet/" + resolution.id(),
                new SetTargetPage.Choices(
                        choices(Shape.values(), shape -> words.say(language, "targets.shape." + shape)),
                        figures,
                        choices(Direction.values(), one -> words.say(language, "targets.direction." + one)),
                        levels),
                new SetTargetPage.Typed(
                        said(form.name()),
                        said(form.shape()),
                        said(form.indicator()),
                        said(form.wanted()),
                        said(form.direction()),
                        said(form.level()),
                        or(form.from(), from),
                        or(form.last(), until == null ? null : until.minusDays(1))),
                errors);
    }

    private static String or(@Nullable String typed, @Nullable LocalDate otherwise) {
        return said(typed).isEmpty() && otherwise != null ? Ink.day(otherwise) : said(typed);
    }

    private static <T extends Enum<T>> Map<String, String> choices(T[] all, Function<T, String> word) {
        var choices = new LinkedHashMap<String, String>();
        for (var one : all) choices.put(one.name(), word.apply(one));
        return choices;
    }
}
