package vn.sohoi.targets;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.kernel.UnitId;

/**
 * A paper from above, as the unit that received it enters it.
 *
 * @param unit who received it and sees that it is done
 * @param issuer who wrote it, as on the paper
 * @param number as on the paper; may be empty
 * @param dated the date as written and as read
 * @param subject what it is about
 * @param errands who must do what by when
 */
public record NewInstruction(
        UnitId unit, String issuer, String number, WrittenDate dated, String subject, List<Errand> errands) {

    /**
     * What one unit must do.
     *
     * @param unit the receiving unit itself or one directly beneath it
     * @param due the last day in time
     */
    public record Errand(UnitId unit, String deed, LocalDate due) {}
}
