package vn.sohoi.people;

import java.util.Set;
import vn.sohoi.kernel.PersonId;

/**
 * What is right of two rows that are one woman: of each field that is named here the words of the other row, of all others
 * those of {@code base}. A field that one row leaves empty is filled from the one that has it.
 *
 * @param base the row whose words hold unless said otherwise
 * @param other the other one
 * @param fromOther {@code full_name, birth, sex, phone, citizen_id, old_id, note, branch}
 */
public record Choice(PersonId base, PersonId other, Set<String> fromOther) {
    /** Where she is found: home, household and the branch of her membership. */
    public static final String PLACE = "branch";

    /** All as the base row says. */
    public static Choice allOf(PersonId base, PersonId other) {
        return new Choice(base, other, Set.of());
    }

    /** The row whose word holds for the field. */
    PersonId rightOf(String field) {
        return fromOther.contains(field) ? other : base;
    }
}
