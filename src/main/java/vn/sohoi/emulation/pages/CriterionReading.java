package vn.sohoi.emulation.pages;

import static vn.sohoi.emulation.pages.EmulationWords.said;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.Effect;
import vn.sohoi.emulation.NewScheme;
import vn.sohoi.emulation.Rule;

/** Reads a criterion as people type it. */
@Component
class CriterionReading {
    private static final int MOST_STEPS = 20;

    private final EmulationWords words;

    CriterionReading(EmulationWords words) {
        this.words = words;
    }

    /** How what is counted becomes points. */
    enum Form {
        GIVEN,
        EACH,
        SHARE,
        AT_LEAST,
        AT_MOST,
        STEPS
    }

    /** The criterion, or null with the sentences at its fields. */
    NewScheme.@Nullable NewCriterion of(PartForm form, Map<String, String> errors, Locale language) {
        var effect = one(Effect.values(), said(form.effect()), Effect.SCORE);
        var kind = one(Form.values(), said(form.rule()), Form.GIVEN);
        var indicator = said(form.indicator()).isEmpty() ? null : said(form.indicator());
        if ((indicator == null) != (kind == Form.GIVEN)) {
            errors.put("rule", words.say(language, "emulation.error.rule-and-counted"));
            return null;
        }
        var most = effect.isCondition() ? BigDecimal.ZERO : words.number("most", form.most(), true, errors, language);
        var rule = rule(kind, form, errors, language);
        var grade = place(form.grade());
        if (effect.isCondition() && grade == null)
            errors.put("grade", words.say(language, "emulation.error.condition-grade"));
        if (most == null || rule == null || !errors.isEmpty()) return null;
        return new NewScheme.NewCriterion(
                effect == Effect.SCORE ? place(form.group()) : null,
                said(form.name()),
                effect,
                indicator,
                rule,
                most,
                effect.isCondition() ? grade : null);
    }

    private @Nullable Rule rule(Form kind, PartForm form, Map<String, String> errors, Locale language) {
        return switch (kind) {
            case GIVEN -> new Rule.Given();
            case EACH -> {
                var each = words.number("each", form.each(), true, errors, language);
                var forEach = words.number("forEach", form.forEach(), true, errors, language);
                yield each == null || forEach == null ? null : new Rule.Each(each, forEach);
            }
            case STEPS -> steps(said(form.steps()), errors, language);
            case SHARE, AT_LEAST, AT_MOST -> {
                var wanted = words.number("wanted", form.wanted(), true, errors, language);
                yield wanted == null ? null : wanted(kind, wanted);
            }
        };
    }

    private static Rule wanted(Form kind, BigDecimal wanted) {
        return switch (kind) {
            case SHARE -> new Rule.Share(wanted);
            case AT_MOST -> new Rule.AtMost(wanted);
            default -> new Rule.AtLeast(wanted);
        };
    }

    /** "5=2; 10=4": from 5 on 2 points, from 10 on 4. */
    private @Nullable Rule steps(String typed, Map<String, String> errors, Locale language) {
        var steps = new ArrayList<Rule.Step>();
        for (var part : typed.split(";", MOST_STEPS + 1)) {
            var sides = part.split("=", 2);
            var least = words.number("steps", sides[0], true, errors, language);
            var points = words.number("steps", sides.length == 2 ? sides[1] : "", true, errors, language);
            if (least == null || points == null) {
                errors.put("steps", words.say(language, "emulation.error.steps"));
                return null;
            }
            steps.add(new Rule.Step(least, points));
        }
        steps.sort(Comparator.comparing(Rule.Step::least));
        return new Rule.Steps(steps);
    }

    private static @Nullable Integer place(@Nullable String typed) {
        return said(typed).matches("\\d{1,3}") ? Integer.valueOf(said(typed)) : null;
    }

    private static <E extends Enum<E>> E one(E[] all, String typed, E otherwise) {
        for (var one : all) if (one.name().equals(typed)) return one;
        return otherwise;
    }
}
