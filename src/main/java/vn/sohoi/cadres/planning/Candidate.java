package vn.sohoi.cadres.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoi.cadres.CadreId;

/**
 * Somebody who is or was in a pool.
 *
 * @param name as her last decision bears it; empty once it was taken out
 * @param born null where nobody wrote it
 * @param steps what was decided of her, the oldest first, at least one
 */
public record Candidate(
        CadreId cadre, String name, @Nullable LocalDate born, List<Step> steps) {
    /**
     * One decision.
     *
     * @param paper its number
     * @param reason of taking out; else empty
     */
    public record Step(Kind kind, LocalDate day, String paper, String reason) {}

    /** What is decided of her. */
    public enum Kind {
        ADDED,
        KEPT,
        TAKEN_OUT
    }

    /** What holds of her now. */
    public Step last() {
        return steps.getLast();
    }

    /** Whether she is in it. */
    public boolean isIn() {
        return last().kind() != Kind.TAKEN_OUT;
    }

    /** With the steps of another row of hers behind her own. */
    Candidate then(Candidate later) {
        var all = Stream.concat(steps.stream(), later.steps.stream()).toList();
        return new Candidate(cadre, name, born, all);
    }
}
