package vn.sohoi.reports.pages;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Report;
import vn.sohoi.reports.words.DayWords;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** What all pages of reports say and read: periods, units by their name, typed days. */
@Component("reportWords")
class Words {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Units units;
    private final Authoriser authoriser;
    private final Texts texts;
    private final Clock clock;

    Words(Units units, Authoriser authoriser, Texts texts, Clock clock) {
        this.units = units;
        this.authoriser = authoriser;
        this.texts = texts;
        this.clock = clock;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    String say(Locale language, Refused refused) {
        return texts.say(language, refused);
    }

    /** A difference with its sign, grouped as the language does: +1.200, −3. */
    String difference(long amount, Locale language) {
        var digits = java.text.NumberFormat.getIntegerInstance(language).format(Math.abs(amount));
        return (amount > 0 ? "+" : amount < 0 ? "\u2212" : "") + digits;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    /** "quý III năm 2019"; in English as it is written for machines. */
    static String period(Period period, Locale language) {
        return "en".equals(language.getLanguage()) ? period.name() : DayWords.of(period);
    }

    /** The unit as it was called at the end of the report's period, or at its beginning. */
    String unit(Report report) {
        return unit(report.unit(), report.period());
    }

    String unit(UnitId unit, Period period) {
        return units.find(unit, period.lastDay())
                .or(() -> units.find(unit, period.from()))
                .map(Unit::name)
                .orElseGet(() -> units.historyOf(unit).getLast().name());
    }

    String unit(UnitId unit, LocalDate day) {
        return units.onOrLast(unit, day).name();
    }

    /** The reader's own unit. */
    static UnitId own(Actor actor) {
        var own = actor.unit();
        if (own == null) throw new NotFound();
        return own;
    }

    /** @throws Refused for no unit or several of that name on the day; what lies beyond the reader's reach is not there */
    UnitId unitNamed(String name, LocalDate day, Actor actor) {
        var unit = units.one(name, day);
        if (!authoriser.reaches(actor, unit)) throw new Refused("reports.unit-not-yours", name);
        return unit;
    }

    boolean mayWrite(Actor actor) {
        return authoriser.allows(actor, Purpose.FIGURES, Act.WRITE);
    }

    /** The typed day; else the sentence goes to the field. */
    @Nullable
    LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        try {
            return LocalDate.parse(said(typed), TYPED);
        } catch (DateTimeException unreadable) {
            errors.put(field, say(language, "reports.no-day"));
            return null;
        }
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
