package vn.sohoi.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A person to be entered.
 *
 * @param branch the branch or group where she lives
 * @param identity who she is
 * @param since the first day on which she is known to live there; null: since before the book knows
 * @param household the household she belongs to, or null
 * @param note in free words, may be empty
 */
public record NewPerson(
        UnitId branch,
        Identity identity,
        @Nullable LocalDate since,
        @Nullable HouseholdId household,
        String note) {

    /** A person without household and note. */
    public static NewPerson of(UnitId branch, Identity identity, @Nullable LocalDate since) {
        return new NewPerson(branch, identity, since, null, "");
    }
}
