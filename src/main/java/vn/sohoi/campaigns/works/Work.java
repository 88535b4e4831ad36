package vn.sohoi.campaigns.works;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A work that a unit registered.
 *
 * @param year for which it was registered
 * @param title what is done
 * @param begun the first day
 * @param done the day on which it was done, null until then; {@code proof} is the paper that says so, empty until then
 * @param given the newest first
 * @param author login of whoever registered it
 */
public record Work(
        WorkId id,
        UnitId unit,
        int year,
        String title,
        LocalDate begun,
        @Nullable LocalDate done,
        String proof,
        List<Contribution> given,
        String author) {
    /** A work to register. */
    public record New(UnitId unit, int year, String title, LocalDate begun) {}
}
