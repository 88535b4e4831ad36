package vn.sohoi.emulation.clusters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * What the units of a cluster promise each other for a year.
 *
 * @param source the paper or news that tells of it
 * @param doubt what the source does not tell; empty when all is known
 * @param contents what is promised, in order; none where the source does not tell it
 */
public record Pact(
        PactId id,
        ClusterId cluster,
        int year,
        String source,
        String doubt,
        List<String> contents,
        List<Signature> signatures) {

    /**
     * A unit's signature.
     *
     * @param day null where the source does not tell it
     */
    public record Signature(UnitId unit, @Nullable LocalDate day) {}
}
