package vn.sohoi.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;

/** The figures of the book: asked, laid out by sub-unit, opened to the rows beneath. Nobody types what can be counted. */
@Service
public class Figures {
    private final Indicators indicators;
    private final Spreads spreads;
    private final OpenRows rows;
    private final Declarations declarations;
    private final Beliefs beliefs;
    private final Guard guard;

    Figures(
            Indicators indicators,
            Spreads spreads,
            OpenRows rows,
            Declarations declarations,
            Beliefs beliefs,
            Guard guard) {
        this.beliefs = beliefs;
        this.indicators = indicators;
        this.spreads = spreads;
        this.rows = rows;
        this.declarations = declarations;
        this.guard = guard;
    }

    /** Every indicator of the book: what the features count in their order, then what the catalogue declares or divides. */
    public Collection<Evidence> indicators() {
        return indicators.all();
    }

    /** Those that reports of the day ask for: a span of the catalogue that is over, or to come, leaves its indicator out. */
    public Collection<Evidence> asked(LocalDate day) {
        return indicators.asked(day);
    }

    /** Those for which there is something to show: what features count, ratios, and what anybody declared. */
    public Collection<Evidence> answered() {
        var all = indicators.all();
        var contributed = indicators.contributed();
        var declarable = all.stream()
                .filter(Evidence.Declared.class::isInstance)
                .map(Evidence::code)
                .collect(Collectors.toSet());
        var said = declarations.indicators();
        Predicate<String> answers = code -> said.contains(code) || !declarable.contains(code);
        return all.stream()
                .filter(one -> contributed.contains(one)
                        || said.contains(one.code())
                        || one instanceof Evidence.Ratio ratio
                                && answers.test(ratio.numerator())
                                && answers.test(ratio.denominator()))
                .toList();
    }

    /**
     * What the indicator is called.
     *
     * @throws Refused when the book has none of that code
     */
    public String name(String code, Locale language) {
        return indicators.name(code, language);
    }

    /** What every indicator of {@link #indicators} is called, by code: read once for many names. */
    public Map<String, String> names(Locale language) {
        return indicators.names(language);
    }

    /** Whether it asks for a period rather than a day. */
    public boolean happens(Evidence evidence) {
        return indicators.happens(evidence);
    }

    /** Whether what makes somebody count is guarded or secret (C3, C4). */
    public boolean isGuarded(Evidence evidence) {
        return indicators.about(evidence).compareTo(FieldClass.C3) >= 0;
    }

    /** @throws Refused when no feature contributes it */
    public Evidence indicator(String code) {
        return indicators.of(code);
    }

    /**
     * The answer.
     *
     * @throws Refused for an unknown indicator, a flow without a period, or a unit that is not in the frame's tree
     * @throws vn.sohoi.kernel.NotFound for a unit beyond the reader's reach
     */
    public Figure answer(Question question, Actor reader) {
        return answer(question, reader, guard.exact(reader));
    }

    /**
     * The answer as whoever may see the unit reads it: for what is kept, printed or handed on, where nobody asks again who
     * reads. Its refusals are those of {@link #answer}.
     */
    public Figure published(Question question, Actor reader) {
        return answer(question, reader, SmallNumbers.OPEN);
    }

    private Figure answer(Question question, Actor reader, FieldClass exact) {
        return counting(
                question,
                reader,
                trees -> rows.withRows(spreads.of(question, trees, exact).of(question.unit()), question, trees));
    }

    /**
     * The answers to many questions in one go, as {@link #published}; a question of a unit that does not stand in its tree has none.
     *
     * @throws Refused for an unknown indicator, or a flow without a period
     * @throws vn.sohoi.kernel.NotFound for a unit beyond the reader's reach
     */
    public Map<Question, Figure> publishedAnswers(Collection<Question> questions, Actor reader) {
        return guard.counting(questions, reader, () -> {
            var trees = new HashMap<Question, Trees>();
            var answers = new HashMap<Question, Figure>();
            for (var question : questions) {
                // the trees are the same for every indicator of one time
                var its = trees.computeIfAbsent(question.of(""), any -> spreads.trees(question));
                if (spreads.unit(question, its) != null)
                    answers.put(
                            question,
                            spreads.of(question, its, SmallNumbers.OPEN).of(question.unit()));
            }
            return answers;
        });
    }

    /**
     * The same by the units directly beneath, in the tree's order. What stands and what happened sum to the parent; of a ratio
     * its two parts do. A branch whose members are not all in groups is among its own children, and so is a unit with cadres of
     * its own.
     */
    public Map<Unit, Figure> children(Question question, Actor reader) {
        return children(question, reader, guard.exact(reader));
    }

    /** The same for what is kept, printed or handed on, as {@link #published}. */
    public Map<Unit, Figure> publishedChildren(Question question, Actor reader) {
        return children(question, reader, SmallNumbers.OPEN);
    }

    private Map<Unit, Figure> children(Question question, Actor reader, FieldClass exact) {
        return counting(question, reader, trees -> {
            var spread = spreads.of(question, trees, exact);
            var figures = new LinkedHashMap<Unit, Figure>();
            var children = spreads.children(question, trees);
            for (var child : children) figures.put(child, spread.of(child.id()));
            var itself = spreads.unit(question, trees);
            if (itself != null && !children.isEmpty() && mayHaveItsOwn(itself, question)) {
                var own = spread.own(itself.id());
                if (!own.isNothing()) figures.put(itself, own);
            }
            return figures;
        });
    }

    private boolean mayHaveItsOwn(Unit unit, Question question) {
        return unit.level() == UnitLevel.BRANCH || standsOnUnits(question.indicator());
    }

    /**
     * The rows beneath what stands or what happened, by branch. With a name for whom the reader may read, a pseudonym for all;
     * nothing for ratios, counted units and declared figures, whose parts are figures themselves.
     *
     * @param page which rows
     * @throws Refused for a figure that this reader is told coarsely
     */
    public List<EvidenceRow> open(Question question, Actor reader, Page page) {
        if (!isExact(question.indicator(), reader)) throw new Refused("indicators.rows-withheld");
        return counting(question, reader, trees -> rows.of(question, reader, page));
    }

    /**
     * The seal of the answer as the book knew it at the instant: taken again later it is the same, unless somebody changed
     * the past of the book itself.
     *
     * @throws Refused while somebody still writes what will have been recorded before the instant
     */
    public Seal seal(Question question, Instant knownAt, Actor reader) {
        return guard.counting(
                question.knownAt(knownAt), reader, () -> beliefs.seals().of(question, knownAt));
    }

    /** What changed beneath the answer since the instant; the amounts of a count sum to the difference of the two answers. */
    public List<Change> changes(Question question, Instant knownAt, Actor reader) {
        return guard.counting(
                question,
                reader,
                () -> beliefs.since().of(question, knownAt, reader).stream()
                        .filter(change -> isExact(change.indicator(), reader))
                        .toList());
    }

    /** Whether what is counted stands on units of every level, as cadres do, and not on branches and groups only. */
    public boolean standsOnUnits(String indicator) {
        var evidence = indicators.of(indicator);
        return Spreads.standsOnUnits(
                evidence instanceof Evidence.Distinct distinct ? indicators.of(distinct.flow()) : evidence);
    }

    /** Whether this reader is told the figure exactly, as everybody is told those of the Union itself. */
    public boolean isExact(String indicator, Actor reader) {
        return Spreads.isTold(indicators.about(indicators.of(indicator)), guard.exact(reader));
    }

    /** Which rows of many: so many after so many. */
    public record Page(long offset, int limit) {
        /** The first thousand. */
        public static final Page FIRST = new Page(0, 1000);
    }

    /**
     * What was said for the question's unit itself, as known now: for showing source, author and day beside a declared figure.
     * Nothing for a reader who is told it coarsely.
     */
    public List<Said> declarations(Question question, Actor reader) {
        if (!isExact(question.indicator(), reader)) return List.of();
        if (!(indicators.of(question.indicator()) instanceof Evidence.Declared declared)) return List.of();
        if (declared.happens())
            return question.when() instanceof Question.Within within
                    ? declarations.within(declared.code(), within.span(), null).getOrDefault(question.unit(), List.of())
                    : List.of();
        var said = declarations.on(declared.code(), question.when().day(), null).get(question.unit());
        return said == null ? List.of() : List.of(said);
    }

    /**
     * What each of the units last said for itself by the close of the day, as known now; who said nothing is left out.
     *
     * @throws vn.sohoi.kernel.NotFound for a unit beyond the reader's reach
     */
    public Map<UnitId, Said> lastSaid(String indicator, Collection<UnitId> units, LocalDate day, Actor reader) {
        if (!isExact(indicator, reader)) return Map.of();
        var said = guard.reading(units, reader, () -> declarations.on(indicator, day, null));
        said.keySet().retainAll(units);
        return said;
    }

    /**
     * All that was ever declared of a unit, newest day first; what a later saying replaced is among it. A reader who is told
     * the figure coarsely sees what she said herself.
     *
     * @throws vn.sohoi.kernel.NotFound for a unit beyond the reader's reach
     */
    public List<Said> saidOf(String indicator, UnitId unit, Actor reader) {
        boolean all = isExact(indicator, reader);
        return guard.reading(List.of(unit), reader, () -> declarations.of(indicator, unit)).stream()
                .filter(said -> all || said.author().equals(reader.login()))
                .toList();
    }

    /**
     * Records a declared figure; of the same unit and day it corrects what was said before.
     *
     * @throws Refused when the book counts that indicator itself, for a value below 0, without a source, and for a day where a
     *     span of days is asked, or the other way round
     */
    public void declare(Declaration declaration, Actor actor) {
        if (!(indicators.of(declaration.indicator()) instanceof Evidence.Declared declared))
            throw new Refused("indicators.not-declarable", declaration.indicator());
        if (declared.happens() == (declaration.first() == null)) throw new Refused("indicators.declare-other-time");
        if (declaration.value() < 0) throw new Refused("indicators.declare-no-value");
        if (declaration.source().isBlank()) throw new Refused("indicators.declare-no-source");
        guard.writing(declaration, actor, () -> declarations.record(declaration, actor.login()));
    }

    private <T> T counting(Question question, Actor reader, Function<Trees, T> work) {
        return guard.counting(question, reader, () -> {
            var trees = spreads.trees(question);
            if (spreads.unit(question, trees) == null) throw new Refused("indicators.unit-not-in-tree");
            return work.apply(trees);
        });
    }
}
