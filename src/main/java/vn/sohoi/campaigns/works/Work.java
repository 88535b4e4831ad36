package vn.sohoi.campaigns.works;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A work or a model that a unit registered.
 *
 * @param year for which it was registered
 * @param title what is done
 * @param begun the first day
 * @param done the day on which the work was done or the model launched, null until then; {@code proof} is the paper that says so, empty until then
 * @param given the newest first
 * @param author login of whoever registered it
 */
public record Work(
        WorkId id,
        WorkKind kind,
        UnitId unit,
        int year,
        String title,
        LocalDate begun,
        @Nullable LocalDate done,
        String proof,
        List<Contribution> given,
        String author) {
    /** A work to register. */
    public record New(WorkKind kind, UnitId unit, int year, String title, LocalDate begun) {}
}
