package vn.sohoi.emulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.emulation.clusters.ClusterId;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/**
 * A round: the units of a level scored for a period.
 *
 * @param holder the unit that holds it
 * @param cluster whose members take part; null for all units of the level
 * @param claimUntil last day on which units claim
 * @param objectDays days for objecting after the council's points are shown
 * @param steps taken so far, in their order
 */
public record Round(
        RoundId id,
        SchemeId scheme,
        UnitId holder,
        @Nullable ClusterId cluster,
        Period period,
        LocalDate claimUntil,
        int objectDays,
        List<Taken> steps) {

    /**
     * A step that was taken.
     *
     * @param decision number of the decision that ends the round, else empty
     * @param knownAt what the book knew then decided; null before
     */
    public record Taken(
            RoundStep step, String decision, @Nullable Instant knownAt, LocalDate day, String author, Instant at) {}

    /** The last step. */
    public Taken stands() {
        return steps.getLast();
    }

    /** Whether the council's points are shown to all who take part. */
    public boolean isShown() {
        return stands().step().compareTo(RoundStep.PUBLISHED) >= 0;
    }

    /** The last day on which units may object, once the council's points are shown. */
    public LocalDate lastDayToObject() {
        return stands().day().plusDays(objectDays - 1L);
    }

    /** Whether points and grades stand for ever. */
    public boolean isDecided() {
        return stands().step() == RoundStep.DECIDED;
    }
}
