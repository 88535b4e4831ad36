package vn.sohoi.indicators.pages;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.TypedDay;

/** Reads the address of a figure as a question. */
@Component
class Questions {
    private final Figures figures;
    private final Units units;
    private final Clock clock;

    Questions(Figures figures, Units units, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The question of an address.
     *
     * @throws NotFound for an indicator that nobody contributes, and for a reader without a unit who names none
     * @throws Refused for a day, period, tree or known-at that cannot be read
     */
    Question of(String code, Asked asked, Actor reader) {
        var evidence = evidence(code);
        var unit = asked.unit() == null ? reader.unit() : new UnitId(asked.unit());
        if (unit == null) throw new NotFound();
        var when = when(evidence, asked);
        return new Question(code, unit, when, frame(asked.cay(), unit, when), knownAt(asked.biet()));
    }

    /** @throws NotFound for an indicator that nobody contributes and no catalogue names */
    Evidence evidence(String code) {
        try {
            return figures.indicator(code);
        } catch (Refused unknown) {
            throw new NotFound();
        }
    }

    /** The day that is asked for; today where none is. */
    LocalDate day(Asked asked) {
        var on = asked.on();
        return on == null || on.isBlank() ? today() : day(on);
    }

    /** In which days are days. */
    ZoneId zone() {
        return clock.getZone();
    }

    /** The story's today, or the real one. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit as the question's tree names it. */
    Unit unit(Question question) {
        var day = frameDay(question);
        var first = question.when() instanceof Question.Within within
                ? within.period().from()
                : day;
        return units.find(question.unit(), day)
                .or(() -> units.find(question.unit(), first))
                .orElseThrow(NotFound::new);
    }

    /** The day of the tree in which the question's units stand. */
    LocalDate frameDay(Question question) {
        if (question.frame() instanceof Frame.On on) return on.day();
        return question.frame() instanceof Frame.Today
                ? today()
                : question.when().day();
    }

    /** The same question of another unit within other days. */
    static Question at(Question question, UnitId unit, Period period) {
        return new Question(
                question.indicator(), unit, new Question.Within(period), question.frame(), question.knownAt());
    }

    /** The same question of another unit. */
    static Question at(Question question, UnitId unit) {
        return new Question(question.indicator(), unit, question.when(), question.frame(), question.knownAt());
    }

    /**
     * From the first to the last day of a period on which each unit stood directly beneath the question's unit, for those that did
     * not all the time: a branch that moved within the year has only a part of its year there.
     */
    Map<UnitId, Period> partly(Question question) {
        var days = new HashMap<UnitId, Period>();
        var evidence = evidence(question.indicator());
        if (!(evidence instanceof Evidence.Flow) && !(evidence instanceof Evidence.Distinct)
                || !(question.when() instanceof Question.Within within)
                || !(question.frame() instanceof Frame.AsItWas)) return days;
        var period = within.period();
        var cuts = new ArrayList<>(units.daysOfChange(period.from(), period.until()));
        cuts.add(period.until());
        var from = period.from();
        for (var until : cuts) {
            var piece = Period.of(from, until);
            for (var child : units.treeOn(until.minusDays(1)).children(question.unit()))
                days.merge(child.id(), piece, (first, last) -> Period.of(first.from(), last.until()));
            from = until;
        }
        days.values()
                .removeIf(one -> one.from().equals(period.from()) && one.until().equals(period.until()));
        return days;
    }

    /** The last day that is wholly known at the instant, for showing and for asking again. */
    LocalDate lastKnownDay(Instant knownAt) {
        return knownAt.atZone(clock.getZone()).minusNanos(1).toLocalDate();
    }

    /** What happens is asked by period: that of the year where only a day is named. */
    private Question.When when(Evidence evidence, Asked asked) {
        var period = asked.ky();
        if (period != null && !period.isBlank()) return new Question.Within(Period.parse(period.strip()));
        var day = day(asked);
        return figures.happens(evidence)
                ? new Question.Within(Period.parse(String.valueOf(day.getYear())))
                : new Question.On(day);
    }

    /** The tree of the time; today's for a unit that there was not yet, when nobody asks for a tree. */
    private Frame frame(@Nullable String word, UnitId unit, Question.When when) {
        if (word != null && !word.isBlank()) return tree(word);
        var first = when instanceof Question.Within within ? within.period().from() : when.day();
        var then = units.find(unit, when.day()).isPresent()
                || units.find(unit, first).isPresent();
        return then || units.find(unit, today()).isEmpty() ? new Frame.AsItWas() : new Frame.Today();
    }

    /** A day as people type it, or the word of an address; the day of today is the tree of today. */
    private Frame tree(String word) {
        var day = TypedDay.of(word);
        if (day == null) return Frame.parse(word.strip());
        return day.equals(today()) ? new Frame.Today() : new Frame.On(day);
    }

    private @Nullable Instant knownAt(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        if (text.contains("/"))
            return day(text).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw new Refused("indicators.day-unreadable", text);
        }
    }

    /** @throws Refused when it is none */
    static LocalDate day(String text) {
        var day = TypedDay.of(text);
        if (day == null) throw new Refused("indicators.day-unreadable", text);
        return day;
    }
}
