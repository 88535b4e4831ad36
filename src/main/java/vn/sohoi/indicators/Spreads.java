package vn.sohoi.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/** Lays a question out: which trees, which branches, counted from tallies or from rows. */
@Component
class Spreads {
    private final Indicators indicators;
    private final Counts counts;
    private final Declarations declarations;
    private final Units units;
    private final Clock clock;

    Spreads(Indicators indicators, Counts counts, Declarations declarations, Units units, Clock clock) {
        this.indicators = indicators;
        this.counts = counts;
        this.declarations = declarations;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The question's figures for its unit and all beneath it.
     *
     * @param exact the highest class that is told exactly; above it figures are told as {@link SmallNumbers} says
     */
    Spread of(Question question, Trees trees, FieldClass exact) {
        return switch (indicators.of(question.indicator())) {
            case Evidence.Stock stock ->
                isTold(stock.about(), exact)
                        ? stock(stock, question, trees)
                        : counts.coarse().on(stock, question, trees);
            case Evidence.Flow flow ->
                isTold(flow.about(), exact)
                        ? flow(flow, question, trees)
                        : counts.coarse().within(flow, period(question).span(), question, trees);
            case Evidence.Ratio ratio ->
                new RatioSpread(
                        of(question.of(ratio.numerator()), trees, exact),
                        of(question.of(ratio.denominator()), trees, exact),
                        ratio.measure());
            case Evidence.UnitsAbove above ->
                new UnitsAboveSpread(above, of(question.of(above.figure()), trees, exact), trees.frame());
            case Evidence.UnitsOf units -> new UnitsOfSpread(units, trees.frame());
            case Evidence.Distinct distinct -> distinct(distinct, question, trees, exact);
            case Evidence.Declared declared -> declared(declared, question, trees, isTold(declared.about(), exact));
        };
    }

    /** Whether a figure on such data is told exactly. */
    static boolean isTold(FieldClass about, FieldClass exact) {
        return about.compareTo(exact) <= 0 || about.compareTo(SmallNumbers.OPEN) <= 0;
    }

    /** What one question needs of the tree. */
    Trees trees(Question question) {
        return new Trees(units, clock, question);
    }

    /** The units directly beneath; of a period as it was, those of any of its days. */
    List<Unit> children(Question question, Trees trees) {
        return all(question, trees)
                .flatMap(tree -> tree.children(question.unit()).stream())
                .collect(
                        java.util.LinkedHashMap<UnitId, Unit>::new,
                        (all, unit) -> all.put(unit.id(), unit),
                        java.util.LinkedHashMap::putAll)
                .values()
                .stream()
                .toList();
    }

    /** The unit as the frame knows it, or null. */
    @Nullable
    Unit unit(Question question, Trees trees) {
        return all(question, trees)
                .map(tree -> tree.find(question.unit()))
                .filter(java.util.Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** The days of each tree within the question's time: one day for what stands. */
    List<DateSpan> pieces(Question question, Trees trees) {
        var evidence = indicators.of(question.indicator());
        if (!(evidence instanceof Evidence.Flow) && !(evidence instanceof Evidence.Distinct)) {
            var day = question.when().day();
            return List.of(DateSpan.between(day, day.plusDays(1)));
        }
        var period = period(question);
        var cuts = new ArrayList<LocalDate>();
        cuts.add(period.from());
        cuts.addAll(trees.changes(period.from(), period.until()));
        cuts.add(period.until());
        var pieces = new ArrayList<DateSpan>();
        for (int i = 1; i < cuts.size(); i++) pieces.add(DateSpan.between(cuts.get(i - 1), cuts.get(i)));
        return pieces;
    }

    /** The tree that serves for a piece: that of its last day. */
    private static UnitTree tree(DateSpan piece, Trees trees) {
        return trees.on(java.util.Objects.requireNonNull(piece.until()).minusDays(1));
    }

    private Stream<UnitTree> all(Question question, Trees trees) {
        return question.frame() instanceof Frame.AsItWas
                ? pieces(question, trees).stream().map(piece -> tree(piece, trees))
                : Stream.of(trees.frame());
    }

    private Spread stock(Evidence.Stock stock, Question question, Trees trees) {
        var day = question.when().day();
        var tree = trees.on(day);
        boolean same = trees.frameDay().equals(day);
        var branches = same ? under(question.unit(), tree, stock.tally()) : all(tree, stock.tally());
        var values = question.knownAt() == null
                ? counts.tallies().on(Count.of(stock), day, branches)
                : counts.recount().on(stock, day, question.knownAt(), branches);
        var slices = List.of(new CountSpread.Slice(tree, values, stock.tally().onUnits()));
        return new CountSpread(stock.measure(), slices, same ? null : new Places(trees));
    }

    private Spread flow(Evidence.Flow flow, Question question, Trees trees) {
        boolean asItWas = question.frame() instanceof Frame.AsItWas;
        var slices = new ArrayList<CountSpread.Slice>();
        for (var piece : pieces(question, trees)) {
            var tree = tree(piece, trees);
            var branches = asItWas ? under(question.unit(), tree, flow.tally()) : all(tree, flow.tally());
            if (branches.isEmpty()) continue;
            var values = question.knownAt() == null
                    ? counts.tallies().within(Count.of(flow), piece, branches)
                    : counts.recount().within(flow, piece, question.knownAt(), branches);
            slices.add(new CountSpread.Slice(tree, values, flow.tally().onUnits()));
        }
        return new CountSpread(flow.measure(), slices, asItWas ? null : new Places(trees));
    }

    private Spread declared(Evidence.Declared declared, Question question, Trees trees, boolean exact) {
        var said = declared.happens()
                ? declarations.within(declared.code(), period(question).span(), question.knownAt())
                : declarations.on(declared.code(), question.when().day(), question.knownAt()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        var sums = new HashMap<UnitId, Counted>();
        said.forEach((unit, sayings) -> sums.put(unit, exact ? sum(sayings) : given(sayings)));
        var spread = new DeclaredSpread(declared.measure(), sums, trees.frame(), !exact);
        return exact ? spread : new CoarseSpread(spread);
    }

    /** Each saying is a cell: a year is told through its quarters as they are told themselves. */
    private static Counted given(List<Said> said) {
        return new Counted(
                said.stream()
                        .mapToLong(one -> SmallNumbers.given(one.declaration().value()))
                        .sum(),
                0);
    }

    /** What was said for the question's unit and those beneath it, one by one. */
    List<Said> said(Evidence.Declared declared, Question question, Trees trees) {
        var beneath =
                trees.frame().subtree(question.unit()).stream().map(Unit::id).collect(Collectors.toSet());
        var all = declared.happens()
                ? declarations.within(declared.code(), period(question).span(), question.knownAt()).values().stream()
                        .flatMap(List::stream)
                : declarations.on(declared.code(), question.when().day(), question.knownAt()).values().stream();
        return all.filter(one -> beneath.contains(one.declaration().unit())).toList();
    }

    private static Counted sum(List<Said> said) {
        return new Counted(
                said.stream().mapToLong(one -> one.declaration().value()).sum(), said.size());
    }

    /** From the rows themselves: a sum of branches would count twice who was in two of them. */
    private Spread distinct(Evidence.Distinct distinct, Question question, Trees trees, FieldClass exact) {
        if (!(indicators.of(distinct.flow()) instanceof Evidence.Flow flow))
            throw new IllegalStateException(distinct.code() + " is not of a flow");
        if (!isTold(flow.about(), exact))
            return counts.coarse().once(flow, period(question).span(), question, trees);
        boolean asItWas = question.frame() instanceof Frame.AsItWas;
        var slices = new ArrayList<DistinctSpread.Slice>();
        for (var piece : pieces(question, trees)) {
            var tree = tree(piece, trees);
            var branches = asItWas ? under(question.unit(), tree, flow.tally()) : all(tree, flow.tally());
            slices.add(new DistinctSpread.Slice(
                    tree,
                    question.knownAt() == null
                            ? counts.subjects().of(flow, piece, branches)
                            : counts.recount().subjects(flow, piece, question.knownAt(), branches),
                    flow.tally().onUnits()));
        }
        return new DistinctSpread(distinct.measure(), slices, asItWas ? null : new Places(trees));
    }

    private static Period period(Question question) {
        if (question.when() instanceof Question.Within within) return within.period();
        throw new Refused("indicators.needs-period", question.indicator());
    }

    /** Where rows of such a tally stand beneath a unit: women on branches and groups, cadres on units of every level. */
    static List<UnitId> under(UnitId unit, UnitTree tree, Tally tally) {
        return tally.onUnits() ? tree.unitsUnder(unit) : tree.branchesUnder(unit);
    }

    /** The same of the whole tree. */
    static List<UnitId> all(UnitTree tree, Tally tally) {
        var levels = tally.onUnits() ? List.of(UnitLevel.values()) : List.of(UnitLevel.BRANCH, UnitLevel.GROUP);
        return levels.stream()
                .flatMap(level -> tree.ofLevel(level).stream())
                .map(Unit::id)
                .toList();
    }

    /** Whether rows of the evidence stand on units of every level. */
    static boolean standsOnUnits(Evidence evidence) {
        return evidence instanceof Evidence.Stock stock && stock.tally().onUnits()
                || evidence instanceof Evidence.Flow flow && flow.tally().onUnits();
    }

    private Tally tally(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Stock stock -> stock.tally();
            case Evidence.Flow flow -> flow.tally();
            case Evidence.Distinct distinct -> tally(indicators.of(distinct.flow()));
            default -> throw new IllegalStateException(evidence.code() + " has no rows");
        };
    }

    /** Units whose rows lie wholly under the question's unit, for one piece of its time. */
    Collection<UnitId> openable(DateSpan piece, Question question, Trees trees) {
        var tree = tree(piece, trees);
        var tally = tally(indicators.of(question.indicator()));
        if (question.frame() instanceof Frame.AsItWas) return under(question.unit(), tree, tally);
        var places = new Places(trees);
        return all(tree, tally).stream()
                .filter(branch -> {
                    var share = places.shareUnder(question.unit(), branch, tree);
                    return share != null && share.compareTo(java.math.BigDecimal.ONE) == 0;
                })
                .toList();
    }
}
