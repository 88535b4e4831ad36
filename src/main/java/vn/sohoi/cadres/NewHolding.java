package vn.sohoi.cadres;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PersonId;

/**
 * A position that somebody is given.
 *
 * @param who who she is
 * @param valid half-open; without an end as long as the position stands
 * @param decision number of the decision, or of the minutes of the congress
 * @param decidedOn its day, or null where nobody knows it
 */
public record NewHolding(
        PositionId position,
        Who who,
        DateSpan valid,
        Way way,
        boolean acting,
        String decision,
        @Nullable LocalDate decidedOn) {

    /**
     * Who is meant.
     *
     * @param cadre somebody who held a position before, or null for one who is new among cadres
     * @param person her row in the book of people where she has one and is new among cadres
     * @param name as the decision bears it
     * @param born the last day on which she may have been born, or null
     */
    public record Who(
            @Nullable CadreId cadre,
            @Nullable PersonId person,
            String name,
            @Nullable LocalDate born) {

        /** Somebody whom the book does not have. */
        public static Who named(String name) {
            return new Who(null, null, name, null);
        }

        /** The same with that birth where the book knows none of her. */
        public Who bornIfUnknown(@Nullable LocalDate day) {
            return born == null && cadre == null ? new Who(null, person, name, day) : this;
        }

        /** Somebody who held a position before. */
        public static Who known(CadreId cadre, String name) {
            return new Who(cadre, null, name, null);
        }
    }
}
