package vn.sohoi.emulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.emulation.clusters.ClusterId;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/**
 * A round to be opened.
 *
 * @param claimUntil last day on which units claim
 * @param objectDays days for objecting
 * @param crossed whether the units score each other, by lot, instead of the holder
 * @param cluster whose members alone take part; null for all units of the level beneath the holder
 */
public record NewRound(
        SchemeId scheme,
        UnitId holder,
        Period period,
        LocalDate claimUntil,
        int objectDays,
        boolean crossed,
        @Nullable ClusterId cluster) {
    /** For all units of the level beneath the holder. */
    public NewRound(
            SchemeId scheme, UnitId holder, Period period, LocalDate claimUntil, int objectDays, boolean crossed) {
        this(scheme, holder, period, claimUntil, objectDays, crossed, null);
    }
}
