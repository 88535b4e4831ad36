package vn.sohoi.cadres.planning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post with how it is covered.
 *
 * @param coverage of today
 */
public record Pool(PoolId id, NewPool plan, Coverage coverage) {
    /** A post wants at least so many candidates before there is a choice. */
    public static final int FEWEST = 2;

    /**
     * How a post is covered.
     *
     * @param candidates how many are in it
     * @param young how many of them are below {@link #YOUNG} years of age
     * @param minority how many of them are written as of an ethnic minority
     * @param reviewed when it was looked at last, or filled; null while nobody is in it
     */
    public record Coverage(
            long candidates,
            long young,
            long minority,
            @Nullable LocalDate reviewed) {
        /** Completed years from which on a candidate is not counted as young. */
        public static final int YOUNG = 40;
    }

    /** Whether nobody looked at it for a year, while its term has not begun. */
    public boolean isDue(LocalDate today) {
        if (!requireNonNull(plan.term().from()).isAfter(today)) return false;
        var last = coverage.reviewed() == null ? plan.decidedOn() : coverage.reviewed();
        return last.isBefore(today.minusYears(1));
    }
}
