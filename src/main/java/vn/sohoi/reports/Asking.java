package vn.sohoi.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Asks the book all that a report asks, one question after the other. */
@Component
class Asking {
    private final Figures figures;
    private final Units units;
    private final Wanted wanted;

    Asking(Figures figures, Units units, Wanted wanted) {
        this.figures = figures;
        this.units = units;
        this.wanted = wanted;
    }

    /**
     * One question, of the report's unit or of all units beneath it.
     *
     * @param beneath whether it is laid out by the units beneath
     */
    private record Ask(String indicator, Sort sort, boolean beneath) {}

    /** Hears after each question that one more is answered, and says whether to go on. */
    interface Listener {
        boolean goOn();
    }

    /** How many questions there are; what is wanted of the unit is one more. */
    int count(Report report) {
        return asks(report).size() + 1;
    }

    /**
     * All numbers of the report, or null when the listener stopped it.
     *
     * @param knownAt stands in the addresses, so that a number opens as the book knew it
     */
    @Nullable
    List<Made> ask(Report report, Instant knownAt, Actor actor, Listener listener) {
        var made = new ArrayList<Made>();
        var names = figures.names(Texts.VIETNAMESE);
        for (var ask : asks(report)) {
            var question = question(report, ask);
            answers(question, ask, actor)
                    .forEach((unit, figure) -> made.add(made(
                            made.size(),
                            named(unit, question),
                            names.getOrDefault(ask.indicator(), ask.indicator()),
                            ask,
                            new Answer(figure, at(question, unit).knownAt(knownAt)))));
            if (!listener.goOn()) return null;
        }
        made.addAll(wanted.of(report, made.size(), actor));
        return listener.goOn() ? made : null;
    }

    /** A plan looks back at the year before; a report asks for its own period as well. */
    private List<Ask> asks(Report report) {
        var asks = new ArrayList<Ask>();
        boolean looksBack = report.kind() == PaperKind.PLAN;
        for (var code : report.draft().codes())
            for (var sort : Sort.values())
                if (!sort.isOfTarget() && (sort == Sort.YEAR_BEFORE || !looksBack) && fits(code, sort, report.period()))
                    asks.add(new Ask(code, sort, false));
        var own = looksBack ? Sort.YEAR_BEFORE : Sort.THIS_PERIOD;
        for (var code : report.draft().byUnit()) asks.add(new Ask(code, own, true));
        return asks;
    }

    /** The year so far is asked of what happens, where it is more than the period itself. */
    private boolean fits(String code, Sort sort, Period period) {
        return sort != Sort.YEAR_SO_FAR
                || figures.happens(figures.indicator(code))
                        && !Sort.YEAR_SO_FAR.of(period).span().equals(period.span());
    }

    private Question question(Report report, Ask ask) {
        var period = ask.sort().of(report.period());
        return figures.happens(figures.indicator(ask.indicator()))
                ? Question.within(ask.indicator(), report.unit(), period)
                : Question.on(ask.indicator(), report.unit(), period.lastDay());
    }

    /** A unit that was not there at that time has no number, and the report says so. */
    private Map<UnitId, Figure> answers(Question question, Ask ask, Actor actor) {
        try {
            if (!ask.beneath()) return Map.of(question.unit(), figures.published(question, actor));
            var answers = new LinkedHashMap<UnitId, Figure>();
            figures.publishedChildren(question, actor).forEach((unit, figure) -> answers.put(unit.id(), figure));
            answers.remove(question.unit());
            return answers;
        } catch (Refused notThen) {
            var measure = figures.indicator(ask.indicator()).measure();
            return ask.beneath()
                    ? Map.of()
                    : Map.of(
                            question.unit(),
                            new Figure(
                                    null,
                                    measure,
                                    How.NOT_POSSIBLE,
                                    0,
                                    List.of(),
                                    List.of(named(question.unit(), question).name())));
        }
    }

    private Unit named(UnitId unit, Question question) {
        var first = question.when() instanceof Question.Within within
                ? within.period().from()
                : question.when().day();
        return units.find(unit, question.when().day())
                .or(() -> units.find(unit, first))
                .orElseGet(() -> units.historyOf(unit).getLast());
    }

    /** A figure and the question that it answers. */
    private record Answer(Figure figure, Question question) {}

    private static Made made(int place, Unit unit, String name, Ask ask, Answer answer) {
        var figure = answer.figure();
        var question = answer.question();
        return new Made(
                place,
                unit.id(),
                unit.name(),
                ask.indicator(),
                name,
                ask.sort(),
                figure.measure(),
                figure.value(),
                figure.how(),
                figure.rows(),
                figure.unknown(),
                question.when() instanceof Question.Within within
                        ? within.period().name()
                        : "",
                question.when().day(),
                FigureAddress.of(question),
                "");
    }

    private static Question at(Question question, UnitId unit) {
        return new Question(question.indicator(), unit, question.when(), question.frame(), question.knownAt());
    }
}
