package vn.sohoi.campaigns.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.campaigns.Campaign;
import vn.sohoi.campaigns.Criterion;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.units.Unit;

/**
 * Whom a branch may name: its members on the day, and what its review says of them.
 *
 * @param campaign what is asked of women on the day, with its {@code criteria} in that day's words
 * @param review null while there is none
 * @param women in the order of Vietnamese names, without whoever was named by another branch that year
 */
public record Sheet(
        Unit unit,
        Campaign campaign,
        List<Criterion> criteria,
        LocalDate day,
        @Nullable Review review,
        List<Woman> women) {

    /** A member on that day. */
    public record Woman(PersonId id, String name, @Nullable PartialDate birth, boolean recognised) {}
}
