package vn.sohoi.campaigns.poverty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;

/**
 * A household on the list of a year.
 *
 * @param branch where it lives now
 * @param head as the list writes it, empty once its period is over or its woman was erased
 * @param household the same household in the book, null where nobody of it is there
 * @param women who head it or live in it today and are in the book, by name
 * @param helped how often it was helped, as the reader sees it
 * @param leaving how it left the list, null while it stands on it
 */
public record PoorHome(
        PoorHomeId id,
        UnitId branch,
        int year,
        PovertyStatus status,
        String head,
        @Nullable HouseholdId household,
        List<String> women,
        int helped,
        @Nullable Leaving leaving) {}
