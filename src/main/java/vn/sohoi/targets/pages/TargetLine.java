package vn.sohoi.targets.pages;

import org.jspecify.annotations.Nullable;
import vn.sohoi.targets.Direction;
import vn.sohoi.targets.Progress;
import vn.sohoi.targets.Shape;
import vn.sohoi.web.chart.Bullet;

/**
 * Giao – đạt – còn in one row.
 *
 * @param name of the target or of the unit
 * @param bar null where there is nothing to draw
 * @param countedKey key of what units are counted, or empty where people are
 * @param note one more sentence, or an empty text
 */
record TargetLine(
        String name,
        String href,
        Cell given,
        Cell reached,
        Cell left,
        @Nullable Bullet bar,
        String standing,
        String countedKey,
        String note) {

    static TargetLine of(Progress progress, String name, String href, String note) {
        var share = progress.share();
        var pace = progress.pace();
        var bar = share == null || pace == null || progress.target().direction() == Direction.AT_MOST
                ? null
                : new Bullet(share, pace);
        boolean nothing = progress.given() != null && progress.given().signum() == 0;
        return new TargetLine(
                name,
                href,
                Cell.given(progress, ""),
                Cell.reached(progress, href),
                Cell.left(progress),
                bar,
                nothing ? "NOTHING" : progress.standing().name(),
                countedKey(progress),
                note);
    }

    /** Of a target that speaks of each unit of a level, the units above count how many of those there are. */
    private static String countedKey(Progress progress) {
        var level = progress.target().level();
        var shape = progress.target().shape();
        boolean counts = shape == Shape.AT_LEAST_PER_UNIT || shape == Shape.YES_NO;
        return level == null || !counts || level == progress.unit().level() ? "" : "targets.counted." + level;
    }

    /** Key of the word for where it stands. */
    String standingKey() {
        return "targets.standing." + standing;
    }

    /** The mark of the word. */
    String mark() {
        return switch (standing) {
            case "REACHED" -> "done";
            case "BEHIND" -> "waiting";
            default -> "";
        };
    }
}
