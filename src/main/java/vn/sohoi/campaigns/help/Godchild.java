package vn.sohoi.campaigns.help;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A child with a godmother, as the book knows it now.
 *
 * @param branch where the child lives
 * @param name empty once its period is over
 * @param born the year, or null when nobody knows
 * @param worth promised for a year, in VND
 * @param valid half-open; open while the help goes on
 * @param ending why it ended, null while it goes on
 * @param here from which day the help counts on the branch: later than the first where the branch was cut from another
 * @param home the household of the book that the child lives with, null where nobody said
 */
public record Godchild(
        ChildId id,
        UnitId branch,
        String name,
        @Nullable Integer born,
        Donor godmother,
        long worth,
        String proof,
        DateSpan valid,
        @Nullable Ending ending,
        LocalDate here,
        Recipient.@Nullable Home home) {

    /**
     * A child that gets a godmother.
     *
     * @param since the first day
     */
    public record New(
            UnitId branch,
            String name,
            @Nullable Integer born,
            Donor godmother,
            long worth,
            String proof,
            LocalDate since) {}
}
