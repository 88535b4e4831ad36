package vn.sohoi.reorganisation.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** People that a reorganisation hands over, counted: before must be after, to the person. Numbers only. */
public interface Headcount {

    /** What is counted, a key of the feature's texts. */
    String textKey();

    /** Whether everybody is counted, so that shares of people are shares of this. */
    boolean everybody();

    /** How many stand on each branch on the day, as known now; branches with nobody may be left out. */
    Map<UnitId, Long> on(LocalDate day, Collection<UnitId> branches);

    /** How many of these persons stand on that branch on the day, as known now. */
    long among(LocalDate day, UnitId branch, Collection<PersonId> people);

    /** Where the figure of a unit opens; empty when it opens nowhere. */
    String href(UnitId unit, LocalDate day);
}
