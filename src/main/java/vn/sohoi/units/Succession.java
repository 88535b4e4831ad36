package vn.sohoi.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A unit, or a part of it, went over into another.
 *
 * @param from the old unit
 * @param to the new one; the same where the unit goes on
 * @param day the first day of the new state
 * @param relation in the table's words
 * @param sharePeople share of the old unit's people, 0 to 1; null while unknown. With {@link Relation#PART_LAND} nobody moves
 * @param shareLand share of its land, 0 to 1; null while unknown
 * @param basis the paper that says so
 */
public record Succession(
        UnitId from,
        UnitId to,
        LocalDate day,
        Relation relation,
        @Nullable BigDecimal sharePeople,
        @Nullable BigDecimal shareLand,
        String basis) {

    /** A succession with the shares that the relation's words themselves give: 1 for the whole or all people, else unknown. */
    public static Succession of(UnitId from, UnitId to, LocalDate day, Relation relation, String basis) {
        boolean whole = relation == Relation.WHOLE || relation.continues();
        return new Succession(
                from,
                to,
                day,
                relation,
                relation.allPeople() ? BigDecimal.ONE : null,
                whole ? BigDecimal.ONE : null,
                basis);
    }
}
