package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/**
 * What the book counts for the units of a round: what happened within the period, and what stands on its last day, or today while
 * it runs. Of units that were formed within the period the time before is restated.
 */
@Component
class CountedValues {
    private final Figures figures;
    private final Units units;

    CountedValues(Figures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    /** Value by indicator and unit; what is not possible is left out. Asked as the book itself: every reader is told the same. */
    Map<UnitId, Map<String, BigDecimal>> of(
            Collection<UnitId> asked, Scheme scheme, Period period, LocalDate today, @Nullable Instant knownAt) {
        var day = day(period, today);
        var tree = units.treeOn(day);
        var parents = new HashSet<UnitId>();
        for (var unit : asked) {
            var one = tree.find(unit);
            if (one != null && one.parent() != null) parents.add(one.parent());
        }
        var wanted = new HashSet<>(asked);
        var values = new HashMap<UnitId, Map<String, BigDecimal>>();
        var frame = frame(period, day);
        for (var indicator : indicators(scheme))
            for (var parent : parents) {
                var question = asked(indicator, parent, period, day).in(frame);
                fill(values, wanted, knownAt == null ? question : question.knownAt(knownAt));
            }
        return values;
    }

    /** Each once, however many criteria rest on it. */
    private static Set<String> indicators(Scheme scheme) {
        var indicators = new LinkedHashSet<String>();
        for (var criterion : scheme.criteria())
            if (criterion.indicator() != null) indicators.add(criterion.indicator());
        return indicators;
    }

    private void fill(Map<UnitId, Map<String, BigDecimal>> values, Set<UnitId> wanted, Question question) {
        figures.publishedChildren(question, Actor.MACHINE).forEach((unit, figure) -> {
            if (figure.value() != null && wanted.contains(unit.id()))
                values.computeIfAbsent(unit.id(), any -> new HashMap<>()).put(question.indicator(), figure.value());
        });
    }

    /** The question whose answer scores the unit; also where its rows are opened. */
    Question question(String indicator, UnitId unit, Period period, LocalDate day) {
        return asked(indicator, unit, period, day).in(frame(period, day));
    }

    private Question asked(String indicator, UnitId unit, Period period, LocalDate day) {
        return figures.happens(figures.indicator(indicator))
                ? Question.within(indicator, unit, period)
                : Question.on(indicator, unit, day);
    }

    /** The tree of each day, unless units were formed or ended within the period: then that of the day, with the time before restated. */
    private Frame frame(Period period, LocalDate day) {
        return units.daysOfChange(period.from(), day.plusDays(1)).isEmpty() ? new Frame.AsItWas() : new Frame.On(day);
    }

    /** The day of what stands. */
    static LocalDate day(Period period, LocalDate today) {
        return today.isBefore(period.from())
                ? period.from()
                : today.isBefore(period.lastDay()) ? today : period.lastDay();
    }
}
