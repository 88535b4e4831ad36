package vn.sohoi.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.units.Unit;

/**
 * How far a round has come beneath a unit.
 *
 * @param level the summary of the level that issued the resolution, or null while there is none
 * @param rows every unit beneath that reviews, in the tree's order
 */
public record RoundState(
        ReviewRound round, Unit unit, @Nullable Review level, List<Row> rows) {

    /**
     * One unit.
     *
     * @param review null while it has handed in none
     * @param late whether it has handed in none and the last day is over
     */
    public record Row(Unit unit, @Nullable Review review, boolean late) {}

    /** How many have handed in. */
    public long given() {
        return rows.stream().filter(row -> row.review() != null).count();
    }

    /** Those that are late. */
    public List<Unit> late() {
        return rows.stream().filter(Row::late).map(Row::unit).toList();
    }

    /** Whether any review says something of a target; what was given to no unit is no unit's to review. */
    public boolean speaksOf(TargetId target) {
        return java.util.Arrays.stream(Standing.values()).anyMatch(standing -> count(target, standing) > 0);
    }

    /** How many of the reviews say this of a target. */
    public long count(TargetId target, Standing standing) {
        return rows.stream()
                .map(Row::review)
                .filter(java.util.Objects::nonNull)
                .flatMap(review -> review.lines().stream())
                .filter(line -> line.target().equals(target) && line.standing() == standing)
                .count();
    }
}
