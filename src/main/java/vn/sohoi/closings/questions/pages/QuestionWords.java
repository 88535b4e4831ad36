package vn.sohoi.closings.questions.pages;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.closings.questions.AnswerKind;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.UnitNames;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Says what quick questions say. */
@Component
class QuestionWords {
    private final Texts texts;
    private final Units units;
    private final UnitNames names;
    private final Clock clock;

    QuestionWords(Texts texts, Units units, UnitNames names, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    /** The refusal's own sentence. */
    String say(Locale language, Refused refused) {
        return texts.say(language, refused);
    }

    String unit(UnitId id) {
        return units.onOrLast(id, LocalDate.now(clock)).name();
    }

    Map<UnitId, String> units(Collection<UnitId> some) {
        return names.of(some, LocalDate.now(clock));
    }

    String time(Instant at) {
        return Ink.time(at.atZone(clock.getZone()));
    }

    boolean isOver(Instant until) {
        return !clock.instant().isBefore(until);
    }

    Map<String, String> kinds(Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : AnswerKind.values()) kinds.put(kind.name(), say(language, "closings.questions.kind." + kind));
        return kinds;
    }

    Map<String, String> yesAndNo(Locale language) {
        var answers = new LinkedHashMap<String, String>();
        for (var answer : new String[] {"yes", "no"})
            answers.put(answer, say(language, "closings.questions." + answer));
        return answers;
    }

    /** What was answered, as it is written on a page. */
    String said(AnswerKind kind, String said, Locale language) {
        return switch (kind) {
            case NUMBER -> number(Long.parseLong(said), language);
            case YES_NO -> say(language, "closings.questions." + ("yes".equals(said) ? "yes" : "no"));
            case WORDS -> said;
        };
    }

    static String number(long number, Locale language) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    static String typed(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
