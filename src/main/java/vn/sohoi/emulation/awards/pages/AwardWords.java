package vn.sohoi.emulation.awards.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.awards.Award;
import vn.sohoi.emulation.awards.Condition;
import vn.sohoi.emulation.awards.Form;
import vn.sohoi.emulation.awards.Forms;
import vn.sohoi.emulation.awards.Line;
import vn.sohoi.emulation.awards.Receiver;
import vn.sohoi.emulation.awards.VoteRule;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Says awards, forms and their rules in words, and reads days and numbers as people type them. */
@Component
class AwardWords {
    private static final String WORD = "emulation.award.";
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2100;

    private final Texts texts;
    private final Units units;
    private final Forms forms;
    private final Clock clock;

    AwardWords(Texts texts, Units units, Forms forms, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.forms = forms;
        this.clock = clock;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, WORD + key, arguments);
    }

    String say(Refused refused, Locale language) {
        return texts.say(language, refused);
    }

    String sentence(Locale language, String key, List<Object> arguments) {
        return texts.say(language, key, arguments.toArray());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit as it stands, or stood last. */
    Unit unit(UnitId id) {
        return units.onOrLast(id, today());
    }

    /** Whom an award is for: the name of the certificate, for an individual and a group with the unit. */
    String receiver(Receiver receiver, Locale language) {
        if (receiver.kind() == Receiver.Kind.UNIT) return receiver.name();
        var unit = unit(receiver.unit()).name();
        return receiver.name().isEmpty()
                ? say(language, "somebody-of", unit)
                : say(language, "of-unit", receiver.name(), unit);
    }

    String state(Award.State state, Locale language) {
        return say(language, "state." + state);
    }

    /** The mark beside the word for a state. */
    static String mark(Award.State state) {
        return switch (state) {
            case WAITS_FOR_VOTE, WAITS_FOR_DECISION -> "waiting";
            case DECIDED, HANDED -> "done";
            case NOT_PASSED, ANNULLED -> "wrong";
            case WITHDRAWN -> "";
        };
    }

    /** First and last day of an achievement. */
    String span(DateSpan span, Locale language) {
        var from = span.from();
        var until = span.until();
        return from == null || until == null
                ? ""
                : say(language, "from-to", Ink.day(from), Ink.day(until.minusDays(1)));
    }

    String rule(VoteRule rule, Locale language) {
        return say(language, "rule." + rule.of(), rule.quorum(), rule.share());
    }

    List<String> conditions(Form form, Locale language) {
        return form.conditions().stream().map(one -> condition(one, language)).toList();
    }

    private String condition(Condition condition, Locale language) {
        return switch (condition) {
            case Condition.HeldBefore held ->
                say(language, "condition.held-before", name(held.key()), held.times(), held.years());
            case Condition.YearsBetween between -> say(language, "condition.years-between", between.years());
            case Condition.Once once -> say(language, "condition.once");
            case Condition.OneForOneAchievement one -> say(language, "condition.one-for-one");
        };
    }

    private String name(String key) {
        return forms.versions(key).getFirst().name();
    }

    /** Each by its word, in order. */
    <E extends Enum<E>> Map<String, String> options(Collection<E> all, String key, Locale language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : all) options.put(one.name(), say(language, key + one));
        return options;
    }

    /** The day that was typed; an unreadable or missing one gets its sentence. */
    @Nullable
    LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(said(typed));
        if (day == null) errors.put(field, say(language, "error.day"));
        return day;
    }

    /** The number that was typed, from 0; another gets its sentence. */
    int number(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        if (said(typed).matches("\\d{1,4}")) return Integer.parseInt(said(typed));
        errors.put(field, say(language, "error.number"));
        return 0;
    }

    /** The year that was typed, or this one. */
    int year(String typed) {
        int year = typed.strip().matches("\\d{4}") ? Integer.parseInt(typed.strip()) : today().getYear();
        return Math.clamp(year, FIRST_YEAR, LAST_YEAR);
    }

    /** The days of a year. */
    static DateSpan days(int year) {
        return DateSpan.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The one of that name, or the first where a hand wrote another. */
    static <E extends Enum<E>> E chosen(List<E> all, @Nullable String typed) {
        return all.stream()
                .filter(one -> one.name().equals(said(typed)))
                .findFirst()
                .orElse(all.getFirst());
    }

    static String href(Line line) {
        return AwardTabs.HOME + "/" + line.id();
    }
}
