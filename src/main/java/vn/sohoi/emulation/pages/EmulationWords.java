package vn.sohoi.emulation.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.CountsAs;
import vn.sohoi.emulation.Criterion;
import vn.sohoi.emulation.Rule;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Says points, rules, days and units of emulation, and reads them as people type them. */
@Component
class EmulationWords {
    private static final int LONGEST = 15;

    private final Texts texts;
    private final Units units;
    private final Clock clock;

    EmulationWords(Texts texts, Units units, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.clock = clock;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    String say(Refused refused, Locale language) {
        return texts.say(language, refused);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The reader's own unit. */
    static UnitId own(Actor actor) {
        var own = actor.unit();
        if (own == null) throw new NotFound();
        return own;
    }

    /** The unit as it was on the day, or as it was last. */
    Unit unit(UnitId id, LocalDate day) {
        return units.onOrLast(id, day);
    }

    /** A year as such, other periods by their days. */
    String period(Period period, Locale language) {
        return period.name().matches("\\d{4}")
                ? say(language, "emulation.year", period.name())
                : say(language, "emulation.from-to", Ink.day(period.from()), Ink.day(period.lastDay()));
    }

    /** From when to when, until the last day that counts. */
    String span(DateSpan span, Locale language) {
        var from = Ink.day(Objects.requireNonNull(span.from()));
        var until = span.until();
        return until == null
                ? say(language, "emulation.since", from)
                : say(language, "emulation.from-to", from, Ink.day(until.minusDays(1)));
    }

    /** Points and other numbers without zeros at the end. */
    static String number(BigDecimal number, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** How what is counted becomes points, as one sentence. */
    String rule(Criterion one, Locale language) {
        return switch (one.rule()) {
            case Rule.Given given -> say(language, "emulation.rule-given");
            case Rule.Each each ->
                say(language, "emulation.rule-each", number(each.each(), language), number(each.forEach(), language));
            case Rule.Share share -> say(language, "emulation.rule-share", number(share.wanted(), language));
            case Rule.AtLeast least -> say(language, "emulation.rule-at-least", number(least.wanted(), language));
            case Rule.AtMost most -> say(language, "emulation.rule-at-most", number(most.wanted(), language));
            case Rule.Steps steps -> steps(steps, language);
        };
    }

    private String steps(Rule.Steps rule, Locale language) {
        var words = new StringBuilder();
        for (var step : rule.steps()) {
            if (!words.isEmpty()) words.append("; ");
            words.append(say(
                    language, "emulation.rule-step", number(step.least(), language), number(step.points(), language)));
        }
        return words.toString();
    }

    /** Each by its word, in order. */
    <E extends Enum<E>> Map<String, String> options(Collection<E> all, String key, Locale language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : all) options.put(one.name(), say(language, key + one));
        return options;
    }

    /** What a grade of the level may be counted as; empty where the Union's list counts none. */
    Map<String, String> countsAs(UnitLevel level, Locale language) {
        if (level.compareTo(UnitLevel.COMMUNE) < 0) return Map.of();
        var options = new LinkedHashMap<String, String>();
        options.put("", say(language, "emulation.counts-as-none"));
        options.putAll(options(List.of(CountsAs.values()), "emulation.counts-as.", language));
        return options;
    }

    /** The day that was typed; an unreadable one gets its sentence, and so does an empty one that is needed. */
    @Nullable
    LocalDate day(String field, @Nullable String typed, boolean needed, Map<String, String> errors, Locale language) {
        if (!needed && said(typed).isEmpty()) return null;
        var day = TypedDay.of(typed);
        if (day == null) errors.put(field, say(language, "emulation.error.day"));
        return day;
    }

    /** The number that was typed, with a comma or a point before its decimals; an unreadable one gets its sentence. */
    @Nullable
    BigDecimal number(
            String field, @Nullable String typed, boolean needed, Map<String, String> errors, Locale language) {
        var text = said(typed);
        if (!needed && text.isEmpty()) return null;
        if (text.length() <= LONGEST && text.matches("-?\\d+([.,]\\d{1,2})?"))
            return new BigDecimal(text.replace(',', '.'));
        errors.put(field, say(language, "emulation.error.number"));
        return null;
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
