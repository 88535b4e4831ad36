package vn.sohoi.indicators.spi;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/** Whether a figure was sealed: told by the feature that closes periods, a Spring bean. */
public interface SealedFigures {
    /**
     * The last sealing of the figure.
     *
     * @param days the period that is asked, or null for what stands
     * @param day the day of what stands; of a period its last
     */
    Optional<Sealed> of(String indicator, UnitId unit, @Nullable DateSpan days, java.time.LocalDate day);

    /**
     * One sealing.
     *
     * @param by how the person is shown who sealed it
     * @param mark the first signs of its hash
     * @param href the report that says it
     */
    record Sealed(Instant at, String by, String mark, String href) {}
}
