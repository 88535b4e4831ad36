package vn.sohoi.emulation.examples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.emulation.awards.NewAward.Proof;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * A model example.
 *
 * @param keeper the unit that tells it
 * @param person the woman whom it is about, or null for a collective and once she was taken out
 * @param name of the collective or the woman, as it was when it was told; empty once she was taken out
 * @param agreed whether it may be read outside of those who keep it: of a woman only while her consent holds
 */
public record Example(
        ExampleId id, UnitId keeper, About about, @Nullable PersonId person, String name, Told told, boolean agreed) {

    /** Whom it is about. */
    public enum About {
        /** A unit of any level. */
        UNIT,
        WOMAN
    }

    /**
     * What is told.
     *
     * @param story what was done and what came of it
     * @param span the days in which it was done, half-open, with both ends
     * @param proofs the records behind it: pages of the book, or papers in words
     */
    public record Told(String story, DateSpan span, List<Proof> proofs) {}

    Example withConsent(boolean holds) {
        return new Example(id, keeper, about, person, name, told, holds);
    }
}
