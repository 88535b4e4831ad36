package vn.sohoi.indicators.spi;

import java.util.List;

/**
 * Where the changes of an evidence are told in {@code indicators.change}, by triggers of the feature that owns the rows.
 *
 * @param source label of {@code indicators.source}
 * @param marks the marks that count; empty for all
 * @param sign 1, or -1 where the marks stand on endings
 * @param onUnits whether rows stand on units of every level, as those of cadres do, and not on branches and groups only
 */
public record Tally(String source, List<String> marks, int sign, boolean onUnits) {
    /** Rows on branches and groups. */
    public Tally(String source, List<String> marks, int sign) {
        this(source, marks, sign, false);
    }

    /** All changes of a source: what stands. */
    public static Tally standing(String source) {
        return new Tally(source, List.of(), 1);
    }

    /** Beginnings with one of the marks. */
    public static Tally begun(String source, List<String> marks) {
        return new Tally(source, marks, 1);
    }

    /** Endings with one of the marks. */
    public static Tally ended(String source, List<String> marks) {
        return new Tally(source, marks, -1);
    }

    /** What happened with one of the marks, on units of every level; without marks all of it. */
    public static Tally happeningOnUnits(String source, List<String> marks) {
        return new Tally(source, marks, 1, true);
    }

    /** What stands with one of the marks, on units of every level. */
    public static Tally standingOnUnits(String source, List<String> marks) {
        return new Tally(source, marks, 1, true);
    }
}
