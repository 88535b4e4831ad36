package vn.sohoi.campaigns.help;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * What was given.
 *
 * @param unit the branch, group or commune that gave it or handed it over
 * @param day on which it was handed over
 * @param quantity houses, gifts, scholarships or cards, from 1
 * @param worth of all together, in VND, from 0
 * @param under what was agreed with a partner, or null
 * @param proof number of the paper: list with signatures, minutes of hand-over
 */
public record NewHelp(
        UnitId unit,
        HelpKind kind,
        LocalDate day,
        int quantity,
        long worth,
        Donor donor,
        Recipient to,
        @Nullable PartnershipId under,
        String proof) {}
