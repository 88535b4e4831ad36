package vn.sohoi.closings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/**
 * Looks at what units said: beside the year before, and beside one another. Figures are those that are handed on, for whoever
 * reads the round.
 */
@Service
public class Looking {
    /** Key of the refusal of {@link #handIn}. */
    public static final String UNEXPLAINED = "closings.unexplained";

    private final Figures figures;
    private final Closings closings;

    Looking(Figures figures, Closings closings) {
        this.figures = figures;
        this.closings = closings;
    }

    /** A figure now, the same of the year before, and what is odd about it. */
    public record Looked(
            String indicator,
            UnitId unit,
            Figure figure,
            @Nullable Figure before,
            List<Odd> odd) {}

    /** A figure that is no more what the unit handed in. */
    public record Differing(String indicator, UnitId unit) {}

    /** Every figure of one unit's report, as it is handed in. A unit that did not stand the year before has nothing to be compared with. */
    public List<Looked> one(Round round, UnitId unit, Actor reader) {
        var asked = new LinkedHashMap<String, Question>();
        for (var indicator : round.indicators()) asked.put(indicator, closings.question(round, indicator, unit));
        var both = new ArrayList<>(asked.values());
        asked.values().forEach(question -> both.add(yearBefore(question)));
        var answers = figures.publishedAnswers(both, reader);
        var looked = new ArrayList<Looked>();
        asked.forEach((indicator, question) -> {
            var figure = answers.get(question);
            if (figure == null) throw new NotFound();
            var before = answers.get(yearBefore(question));
            looked.add(new Looked(indicator, unit, figure, before, odd(figure, before, List.of())));
        });
        return looked;
    }

    /**
     * Hands a report in as a unit does: what jumped since the year before is explained by a remark.
     *
     * @throws Refused with {@link #UNEXPLAINED}, or when it was handed in or sealed already
     */
    public void handIn(Round round, UnitId unit, Actor actor) {
        boolean waits = closings.report(round, unit, actor).state().waitsForUnit();
        if (waits && !unexplained(round, unit, actor).isEmpty()) throw new Refused(UNEXPLAINED);
        closings.submit(round, unit, actor);
    }

    /** Which figures of a unit are half as much again or half as little as the year before, and nobody remarked why. */
    public List<String> unexplained(Round round, UnitId unit, Actor reader) {
        var explained = closings.remarks(closings.report(round, unit, reader)).stream()
                .map(Remark::indicator)
                .toList();
        return one(round, unit, reader).stream()
                .filter(one -> one.odd().contains(Odd.SUDDEN) && !explained.contains(one.indicator()))
                .map(Looked::indicator)
                .toList();
    }

    /**
     * What is odd among all units of a round, in the order of the report; each unit beside the others. What somebody looked at
     * and found right is settled and asks for nobody's eye any more.
     */
    public List<Looked> odd(Round round, Actor reader) {
        var settled = closings.reports(round, reader).stream()
                .filter(report -> report.state().isSettled())
                .map(Report::unit)
                .toList();
        var found = new ArrayList<Looked>();
        for (var indicator : round.indicators()) {
            var question = closings.question(round, indicator, round.owner());
            var now = byUnit(question, reader);
            var before = earlier(question, reader);
            now.forEach((unit, figure) -> {
                var others = now.entrySet().stream()
                        .filter(one -> !one.getKey().equals(unit))
                        .map(one -> one.getValue().value())
                        .filter(Objects::nonNull)
                        .toList();
                var then = before.get(unit);
                var odd = odd(figure, then, others);
                if (!odd.isEmpty() && !settled.contains(unit))
                    found.add(new Looked(indicator, unit, figure, then, odd));
            });
        }
        return found;
    }

    /**
     * What units said when they handed in and the book says otherwise by now, in the order of the report; what is sealed
     * already has a list of its own.
     */
    public List<Differing> differing(Round round, Actor reader) {
        var said = closings.said(round, reader);
        var found = new ArrayList<Differing>();
        for (var indicator : round.indicators()) {
            var now = byUnit(closings.question(round, indicator, round.owner()), reader);
            said.forEach((unit, values) -> {
                var value = values.get(indicator);
                var figure = now.get(unit);
                if (value != null && figure != null && !same(value.value(), figure.value()))
                    found.add(new Differing(indicator, unit));
            });
        }
        return found;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static List<Odd> odd(Figure figure, @Nullable Figure before, List<BigDecimal> others) {
        return Odd.of(figure.value(), before == null ? null : before.value(), others, figure.measure());
    }

    private Map<UnitId, Figure> byUnit(Question question, Actor reader) {
        var byUnit = new LinkedHashMap<UnitId, Figure>();
        figures.publishedChildren(question, reader).forEach((unit, figure) -> byUnit.put(unit.id(), figure));
        return byUnit;
    }

    private Map<UnitId, Figure> earlier(Question question, Actor reader) {
        try {
            return byUnit(yearBefore(question), reader);
        } catch (Refused notThere) {
            return Map.of();
        }
    }

    /** The same question for the same days a year earlier. */
    public static Question yearBefore(Question question) {
        var when = switch (question.when()) {
            case Question.On on ->
                new Question.On(on.day().plusDays(1).minusYears(1).minusDays(1));
            case Question.Within within -> new Question.Within(within.period().yearBefore());
        };
        return new Question(question.indicator(), question.unit(), when, question.frame(), null);
    }
}
