package vn.sohoi.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * People who live together (hộ).
 *
 * @param branch where they live
 * @param headName name of the head, who may be nobody in the book
 * @param address in free words, may be empty
 * @param members those in the book, the head first, then by day of coming
 */
public record Household(HouseholdId id, UnitId branch, String headName, String address, List<Member> members) {

    /**
     * Somebody of the household.
     *
     * @param since the first day in it, or null when nobody knows
     */
    public record Member(
            PersonId person,
            String fullName,
            Relation relation,
            @Nullable LocalDate since) {}
}
