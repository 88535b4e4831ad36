package vn.sohoi.campaigns.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.CampaignKind;
import vn.sohoi.campaigns.Step;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Says what campaigns ask and how households stand, and reads what is typed about them. */
@Component
class CampaignWords {
    private final Texts texts;
    private final Units units;
    private final Clock clock;

    CampaignWords(Texts texts, Units units, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.clock = clock;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    /** The refusal's own sentence. */
    String say(Locale language, Refused refused) {
        return texts.say(language, refused);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The name that the unit bears today, or bore last. */
    String unit(UnitId id) {
        return units.onOrLast(id, today()).name();
    }

    String span(DateSpan span, Locale language) {
        var from = span.from();
        var until = span.until();
        var begin = from == null ? "" : Ink.day(from);
        return until == null
                ? say(language, "campaigns.since", begin)
                : say(language, "campaigns.from-to", begin, Ink.day(until.minusDays(1)));
    }

    /** How a household stands in a few words: all met, or the numbers that are not; a dash while nobody said. */
    String stands(@Nullable List<Integer> failed, Locale language) {
        if (failed == null) return "\u2013";
        return failed.isEmpty()
                ? say(language, "campaigns.all-met")
                : say(language, "campaigns.not-met", numbers(failed));
    }

    /** What was seen at one time, in a few words. */
    String seen(Step step, Locale language) {
        var stands = step.failed().isEmpty() && !step.unclear().isEmpty() ? "" : stands(step.failed(), language);
        if (step.unclear().isEmpty()) return stands;
        var unclear = say(language, "campaigns.unclear", numbers(step.unclear()));
        return stands.isEmpty() ? unclear : stands + "; " + unclear;
    }

    /** A whole number, grouped as the language does. */
    String number(long number, Locale language) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** A number with at most one decimal. */
    String decimal(BigDecimal number, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** A figure in percent with at most one decimal. */
    String percent(BigDecimal percent, Locale language) {
        return decimal(percent, language) + "\u00a0%";
    }

    static String numbers(List<Integer> numbers) {
        return numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    Map<String, String> kinds(Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : CampaignKind.values()) kinds.put(kind.name(), say(language, "campaigns.kind." + kind));
        return kinds;
    }

    /** The day that was typed; an unreadable one gets its sentence. */
    LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(typed);
        if (day == null) errors.put(field, say(language, "campaigns.error.day"));
        return Objects.requireNonNullElse(day, today());
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
