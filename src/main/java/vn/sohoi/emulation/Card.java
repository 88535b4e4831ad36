package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/** A unit's score with what lies beneath each of its points: what is counted, claimed, found by checking and given by the council. */
public record Card(UnitId unit, List<Line> lines) {
    /**
     * One criterion.
     *
     * @param counted what the book counts; null for what is judged or cannot be counted
     * @param checked whether it was drawn to be checked
     * @param claim of the unit itself, or null; so are what a check found and what the council gave
     */
    public record Line(
            Criterion criterion,
            @Nullable BigDecimal counted,
            boolean drawn,
            @Nullable Mark claim,
            @Nullable Mark checked,
            @Nullable Mark council) {

        /** Points for what is counted; of what is judged none. */
        public BigDecimal evident() {
            return criterion.points(criterion.isCounted() ? counted : null);
        }

        /** As the unit sees itself. */
        public BigDecimal claimed() {
            return claim == null ? evident() : claim.points();
        }

        /** After checking. What the book counts stands against a claim that says otherwise until somebody has checked it. */
        public BigDecimal afterCheck() {
            if (checked != null) return checked.points();
            return criterion.isCounted() ? evident() : claimed();
        }

        /** What stands now: the council's points, or else those after checking. */
        public BigDecimal stands() {
            return council == null ? afterCheck() : council.points();
        }
    }

    /** Points by criterion. */
    public Map<CriterionId, BigDecimal> points(java.util.function.Function<Line, BigDecimal> which) {
        var points = new HashMap<CriterionId, BigDecimal>();
        for (var line : lines) points.put(line.criterion().id(), which.apply(line));
        return points;
    }
}
