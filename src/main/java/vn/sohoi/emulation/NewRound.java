package vn.sohoi.emulation;

import java.time.LocalDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/**
 * A round to be opened.
 *
 * @param claimUntil last day on which units claim
 * @param objectDays days for objecting
 * @param crossed whether the units score each other instead of the holder
 */
public record NewRound(
        SchemeId scheme, UnitId holder, Period period, LocalDate claimUntil, int objectDays, boolean crossed) {}
