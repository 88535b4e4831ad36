package vn.sohoi.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/** Lays a question out: which trees, which branches, counted from tallies or from rows. */
@Component
class Spreads {
    private final Indicators indicators;
    private final Tallies tallies;
    private final Recount recount;
    private final Declarations declarations;
    private final Units units;
    private final Clock clock;

    Spreads(
            Indicators indicators,
            Tallies tallies,
            Recount recount,
            Declarations declarations,
            Units units,
            Clock clock) {
        this.indicators = indicators;
        this.tallies = tallies;
        this.recount = recount;
        this.declarations = declarations;
        this.units = units;
        this.clock = clock;
    }

    /** The question's figures for its unit and all beneath it. */
    Spread of(Question question, Trees trees) {
        return switch (indicators.of(question.indicator())) {
            case Evidence.Stock stock -> stock(stock, question, trees);
            case Evidence.Flow flow -> flow(flow, question, trees);
            case Evidence.Ratio ratio ->
                new RatioSpread(
                        of(question.of(ratio.numerator()), trees),
                        of(question.of(ratio.denominator()), trees),
                        ratio.measure());
            case Evidence.UnitsAbove above ->
                new UnitsAboveSpread(above, of(question.of(above.ratio()), trees), trees.frame());
            case Evidence.UnitsOf units -> new UnitsOfSpread(units, trees.frame());
            case Evidence.Distinct distinct -> distinct(distinct, question, trees);
            case Evidence.Declared declared -> declared(declared, question, trees);
        };
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
        var branches = same ? tree.unitsUnder(question.unit()) : allUnits(tree);
        var values = question.knownAt() == null
                ? tallies.on(Count.of(stock), day, branches)
                : recount.on(stock, day, question.knownAt(), branches);
        var slices = List.of(new CountSpread.Slice(tree, values));
        return new CountSpread(stock.measure(), slices, same ? null : new Places(units, trees.frame()));
    }

    private Spread flow(Evidence.Flow flow, Question question, Trees trees) {
        boolean asItWas = question.frame() instanceof Frame.AsItWas;
        var slices = new ArrayList<CountSpread.Slice>();
        for (var piece : pieces(question, trees)) {
            var tree = tree(piece, trees);
            var branches = asItWas ? tree.unitsUnder(question.unit()) : allUnits(tree);
            if (branches.isEmpty()) continue;
            var values = question.knownAt() == null
                    ? tallies.within(Count.of(flow), piece, branches)
                    : recount.within(flow, piece, question.knownAt(), branches);
            slices.add(new CountSpread.Slice(tree, values));
        }
        return new CountSpread(flow.measure(), slices, asItWas ? null : new Places(units, trees.frame()));
    }

    private Spread declared(Evidence.Declared declared, Question question, Trees trees) {
        var sums = new HashMap<UnitId, Counted>();
        if (declared.happens())
            declarations
                    .within(declared.code(), period(question).span(), question.knownAt())
                    .forEach((unit, said) -> sums.put(unit, sum(said)));
        else
            declarations
                    .on(declared.code(), question.when().day(), question.knownAt())
                    .forEach((unit, said) -> sums.put(unit, sum(List.of(said))));
        return new DeclaredSpread(declared.measure(), sums, trees.frame());
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
    private Spread distinct(Evidence.Distinct distinct, Question question, Trees trees) {
        if (!(indicators.of(distinct.flow()) instanceof Evidence.Flow flow))
            throw new IllegalStateException(distinct.code() + " is not of a flow");
        boolean asItWas = question.frame() instanceof Frame.AsItWas;
        var slices = new ArrayList<DistinctSpread.Slice>();
        for (var piece : pieces(question, trees)) {
            var tree = tree(piece, trees);
            var branches = asItWas ? tree.unitsUnder(question.unit()) : allUnits(tree);
            slices.add(new DistinctSpread.Slice(tree, recount.subjects(flow, piece, question.knownAt(), branches)));
        }
        return new DistinctSpread(slices, asItWas ? null : new Places(units, trees.frame()));
    }

    private static Period period(Question question) {
        if (question.when() instanceof Question.Within within) return within.period();
        throw new Refused("indicators.needs-period", question.indicator());
    }

    /** Women stand on branches and groups, cadres on units of every level. */
    private static List<UnitId> allUnits(UnitTree tree) {
        return tree.units().stream().map(Unit::id).toList();
    }

    /** Units whose rows lie wholly under the question's unit, for one piece of its time. */
    Collection<UnitId> openable(DateSpan piece, Question question, Trees trees) {
        var tree = tree(piece, trees);
        if (question.frame() instanceof Frame.AsItWas) return tree.unitsUnder(question.unit());
        var places = new Places(units, trees.frame());
        return allUnits(tree).stream()
                .filter(branch -> {
                    var share = places.shareUnder(question.unit(), branch, tree);
                    return share != null && share.compareTo(java.math.BigDecimal.ONE) == 0;
                })
                .toList();
    }
}
