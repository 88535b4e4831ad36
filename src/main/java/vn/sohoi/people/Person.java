package vn.sohoi.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * A person as the book knows her now.
 *
 * @param id her identity
 * @param branch where she is found now
 * @param household her household, or null
 * @param identity who she is; of the two numbers only the last three digits, the rest as dots
 * @param note in free words
 * @param mergedInto the row that holds her since two were put together, or null
 */
public record Person(
        PersonId id,
        UnitId branch,
        @Nullable HouseholdId household,
        Identity identity,
        String note,
        @Nullable PersonId mergedInto) {

    /** Her name, parted. */
    public FullName name() {
        return FullName.of(identity.fullName());
    }

    /** The last day on which she may have been born, or null: an age is never reckoned too high. */
    public @Nullable LocalDate born() {
        var birth = identity.birth();
        return birth == null ? null : birth.latest();
    }
}
