package vn.sohoi.campaigns.help;

import java.time.LocalDate;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A programme agreed with a partner, under which help is given.
 *
 * @param unit that agreed it; it holds for all beneath
 * @param basis number of the agreement, or what else it rests on
 * @param valid half-open
 */
public record Partnership(PartnershipId id, UnitId unit, String name, String partner, String basis, DateSpan valid) {
    /** Whether it runs on the day. */
    public boolean runs(LocalDate day) {
        return valid.holds(day);
    }
}
