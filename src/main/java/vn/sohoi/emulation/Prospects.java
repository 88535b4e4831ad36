package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is still missing for the next grade: how many points, which conditions, and where most can still be had.
 *
 * @param grade the next better grade; null when the unit has the best
 * @param missing points that are missing; 0 when only conditions are
 * @param shut conditions that keep it from that grade
 * @param steps the criteria that still give points, the most first
 */
public record Prospects(@Nullable Grade grade, BigDecimal missing, List<Criterion> shut, List<Step> steps) {

    /**
     * The next step of a criterion.
     *
     * @param more how much more of what is counted; null for what is judged
     * @param gain points that the whole score gains by it, after every limit
     */
    public record Step(Criterion criterion, @Nullable BigDecimal more, BigDecimal gain) {}

    /** For a unit as it stands. */
    public static Prospects of(Scheme scheme, Card card) {
        var points = card.points(Card.Line::stands);
        var score = Scoring.of(scheme, points);
        var next = next(scheme, score);
        var steps = new ArrayList<Step>();
        for (var line : card.lines()) {
            var one = line.criterion();
            if (one.effect() != Effect.SCORE && one.effect() != Effect.BONUS) continue;
            var value = one.isCounted() ? one.rule().nextValue(line.stands(), one.most()) : one.most();
            if (value == null) continue;
            var after = new HashMap<>(points);
            after.put(one.id(), one.isCounted() ? one.points(value) : one.most());
            var gain = Scoring.of(scheme, after).total().subtract(score.total());
            if (gain.signum() > 0) steps.add(new Step(one, more(line, value), gain));
        }
        steps.sort(Comparator.comparing(Step::gain).reversed());
        var missing = next == null
                ? BigDecimal.ZERO
                : next.least().subtract(score.total()).max(BigDecimal.ZERO);
        var shut = next == null
                ? List.<Criterion>of()
                : score.shut().stream()
                        .filter(one -> one.grade() != null && one.grade() >= next.place())
                        .toList();
        return new Prospects(next, missing, shut, steps);
    }

    private static @Nullable BigDecimal more(Card.Line line, BigDecimal value) {
        if (!line.criterion().isCounted()) return null;
        return line.counted() == null ? value : value.subtract(line.counted());
    }

    private static @Nullable Grade next(Scheme scheme, Score score) {
        Grade next = null;
        for (var grade : scheme.grades()) if (score.best() == 0 || grade.place() < score.best()) next = grade;
        return next;
    }
}
