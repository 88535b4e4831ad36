package vn.sohoi.cadres.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.kernel.UnitId;

/**
 * Somebody who holds a post.
 *
 * @param name empty once it was taken out
 * @param since from which day she holds it, in this term
 * @param trained the last day of the last course that she came to, whenever that was; null where the book knows none
 * @param called whether she is on the list of the course in question
 */
public record Candidate(
        CadreId cadre,
        String name,
        UnitId unit,
        Post post,
        LocalDate since,
        @Nullable LocalDate trained,
        boolean called) {

    /** Whether she came to a course since she took the post. */
    public boolean isTrained() {
        return trained != null && !trained.isBefore(since);
    }
}
