package vn.sohoi.cadres.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.Holding;
import vn.sohoi.cadres.Position;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Term;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Says positions, days and units of cadres, and reads days as people type them. */
@Component
public class CadreWords {
    private final Texts texts;
    private final Units units;
    private final Clock clock;

    CadreWords(Texts texts, Units units, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.clock = clock;
    }

    /** The text of the key. */
    public String say(Locale language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    /** The refusal's own sentence. */
    public String say(Locale language, Refused refused) {
        return texts.say(language, refused);
    }

    /** The day in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit as it was on the day, or as it was last. */
    public Unit unit(UnitId id, LocalDate day) {
        return units.onOrLast(id, day);
    }

    /** The asked day, or today; of a unit that is no more its last day. */
    public LocalDate day(@Nullable LocalDate asked, UnitId id) {
        if (asked != null) return asked;
        if (units.find(id, today()).isPresent()) return today();
        var until = units.historyOf(id).getLast().valid().until();
        return until == null ? today() : until.minusDays(1);
    }

    /** The unit directly above on the day, or null. */
    @Nullable
    Unit above(Unit unit, LocalDate day) {
        var parent = unit.parent();
        return parent == null ? null : unit(parent, day);
    }

    /** The name as it stands within a sentence: xã Thanh Trì. */
    public static String within(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    String position(Position position, Locale language) {
        return post(position.body(), position.kind(), language);
    }

    /** From when to when, until the last day that counts. */
    public String span(DateSpan span, Locale language) {
        var from = span.from();
        var until = span.until();
        var begin = from == null ? "" : Ink.day(from);
        return until == null
                ? say(language, "cadres.since", begin)
                : say(language, "cadres.from-to", begin, Ink.day(until.minusDays(1)));
    }

    /** What a position of that body and kind is called. */
    public String post(Body body, PositionKind kind, Locale language) {
        return say(language, "cadres.kind." + body + "." + kind);
    }

    /** Elected, appointed or co-opted, by which decision. */
    String how(Holding holding, Locale language) {
        var way = say(language, "cadres.way." + holding.way());
        return say(language, "cadres.by-decision", way, decision(holding.decision(), holding.decidedOn(), language));
    }

    String how(Term term, Locale language) {
        var way = say(language, "cadres.term-way." + term.way());
        return say(language, "cadres.by-decision", way, decision(term.decision(), term.decidedOn(), language));
    }

    private String decision(String number, @Nullable LocalDate on, Locale language) {
        return on == null ? number : say(language, "cadres.decision-of", number, Ink.day(on));
    }

    /** Each by its word, in order. */
    public <E extends Enum<E>> Map<String, String> options(Collection<E> all, String key, Locale language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : all) options.put(one.name(), say(language, key + one));
        return options;
    }

    /** The day that was typed; an unreadable one gets its sentence, and so does an empty one that is needed. */
    public @Nullable LocalDate read(
            String field, @Nullable String typed, boolean needed, Map<String, String> errors, Locale language) {
        if (!needed && said(typed).isEmpty()) return null;
        var day = TypedDay.of(typed);
        if (day == null) errors.put(field, say(language, "cadres.error.day"));
        return day;
    }

    /** What was typed, without blanks around it. */
    public static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
