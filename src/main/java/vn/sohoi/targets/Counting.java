package vn.sohoi.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/**
 * What was reached of a target, asked of the book's figures as they are handed on: whoever sees the target may see them. Units of today
 * are asked for records that came to them.
 */
@Component
class Counting {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Figures figures;
    private final Units units;
    private final ProofRows proofs;

    Counting(Figures figures, Units units, ProofRows proofs) {
        this.figures = figures;
        this.units = units;
        this.proofs = proofs;
    }

    /** What some units directly beneath one, or that one alone, have reached by a day. */
    record Asked(Target target, LocalDate day, UnitId above, List<Unit> all, Actor reader) {}

    /** The figure of each unit; a unit of which the book cannot say is left out. */
    Map<UnitId, BigDecimal> reached(Asked asked, UnitTree tree) {
        var level = asked.target().level();
        if (asked.target().indicator() == null) return done(asked, tree);
        if (asked.target().shape() == Shape.AT_LEAST_PER_UNIT && level != null) {
            var many = asked.all().stream()
                    .filter(unit -> unit.level() != level)
                    .collect(Collectors.toMap(Unit::id, unit -> reaching(asked, unit.id(), level, tree)));
            var ones = figures(asked, asked.target().within(asked.day()));
            ones.putAll(many);
            return ones;
        }
        return values(asked, asked.target().within(asked.day()), tree);
    }

    /** Where the figures stood before the target's first day; nothing for what is counted from nought. */
    Map<UnitId, BigDecimal> base(Asked asked, UnitTree tree) {
        var target = asked.target();
        if (target.indicator() == null || isFlow(target) || target.shape() == Shape.AT_LEAST_PER_UNIT) return Map.of();
        return values(asked, target.period().from().minusDays(1), tree);
    }

    /** Whether the figure begins at nought on the target's first day. */
    boolean isCountedFromNought(Target target) {
        return target.indicator() == null || isFlow(target) || target.shape() == Shape.AT_LEAST_PER_UNIT;
    }

    /** The question whose answer is the figure; null where units are counted among units. */
    @Nullable
    Question question(Target target, Unit unit, LocalDate day) {
        if (target.indicator() == null) return null;
        if (target.shape() == Shape.AT_LEAST_PER_UNIT && unit.level() != target.level()) return null;
        return question(target, unit.id(), target.within(day), day);
    }

    /** What happened in the stretch of the same length before the target, asked in the tree of the day. */
    Optional<Targets.Then> before(Target target, UnitId unit, LocalDate day, Actor reader) {
        var code = target.indicator();
        if (code == null || !isFlow(target)) return Optional.empty();
        long months = ChronoUnit.MONTHS.between(
                target.period().from(), target.period().until());
        var until = target.period().from();
        var period = Period.of(until.minusMonths(Math.max(1, months)), until);
        var question = Question.within(code, unit, period).in(new Frame.On(day));
        return Optional.of(new Targets.Then(figures.published(question, reader).value(), question));
    }

    Measure measure(Target target, Unit unit) {
        var code = target.indicator();
        if (target.shape().isPercent()) return Measure.PERCENT;
        if (code == null || target.shape() == Shape.AT_LEAST_PER_UNIT && unit.level() != target.level())
            return Measure.UNIT;
        return figures.indicator(code).measure();
    }

    private Map<UnitId, BigDecimal> values(Asked asked, LocalDate counted, UnitTree tree) {
        var values = figures(asked, counted);
        if (asked.target().shape() != Shape.SHARE_OF_UNITS) return values;
        var level = asked.target().level();
        values.replaceAll((unit, above) -> above.multiply(HUNDRED)
                .divide(
                        BigDecimal.valueOf(
                                Math.max(1, ofLevel(tree, unit, level).size())),
                        2,
                        RoundingMode.HALF_UP));
        return values;
    }

    private Map<UnitId, BigDecimal> figures(Asked asked, LocalDate counted) {
        var question = question(asked.target(), asked.above(), counted, asked.day());
        var values = new HashMap<UnitId, BigDecimal>();
        if (asked.all().size() == 1 && asked.all().getFirst().id().equals(asked.above())) {
            var value = figures.published(question, asked.reader()).value();
            if (value != null) values.put(asked.above(), value);
        } else
            figures.publishedChildren(question, asked.reader()).forEach((unit, figure) -> {
                var value = figure.value();
                if (value != null) values.put(unit.id(), value);
            });
        return values;
    }

    private Question question(Target target, UnitId unit, LocalDate counted, LocalDate day) {
        var code = java.util.Objects.requireNonNull(target.indicator());
        boolean flow = isFlow(target);
        var first = flow ? target.period().from() : counted;
        var question = flow
                ? Question.within(code, unit, Period.of(first, counted.plusDays(1)))
                : Question.on(code, unit, counted);
        boolean oneTree = !first.isBefore(day)
                || units.find(unit, first).isPresent()
                        && units.daysOfChange(first, day.plusDays(1)).isEmpty();
        return oneTree ? question : question.in(new Frame.On(day));
    }

    private boolean isFlow(Target target) {
        var code = target.indicator();
        return code != null && figures.happens(figures.indicator(code));
    }

    /** How many units of the level beneath have at least what is wanted. */
    private BigDecimal reaching(Asked asked, UnitId above, UnitLevel level, UnitTree tree) {
        var parents = ofLevel(tree, above, level).stream()
                .map(Unit::parent)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        long reaching = 0;
        for (var parent : parents) {
            var beneath = new Asked(asked.target(), asked.day(), parent, tree.children(parent), asked.reader());
            reaching += figures(beneath, asked.target().within(asked.day())).values().stream()
                    .filter(value -> value.compareTo(asked.target().wanted()) >= 0)
                    .count();
        }
        return BigDecimal.valueOf(reaching);
    }

    private Map<UnitId, BigDecimal> done(Asked asked, UnitTree tree) {
        var done = new HashMap<UnitId, BigDecimal>();
        var level = asked.target().level();
        for (var unit : asked.all()) {
            var those = level == null
                    ? List.of(unit.id())
                    : ofLevel(tree, unit.id(), level).stream().map(Unit::id).toList();
            done.put(
                    unit.id(),
                    BigDecimal.valueOf(
                            proofs.on(asked.target().id(), those, asked.day()).size()));
        }
        return done;
    }

    /** The units of a level at or beneath a unit. */
    static List<Unit> ofLevel(UnitTree tree, UnitId unit, @Nullable UnitLevel level) {
        return tree.subtree(unit).stream().filter(one -> one.level() == level).toList();
    }
}
