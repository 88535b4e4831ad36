package vn.sohoi.campaigns;

import java.time.OffsetDateTime;
import java.util.List;
import vn.sohoi.kernel.UnitId;

/**
 * Which households a commune looks at itself, and all that is needed to draw the same again.
 *
 * @param percent how many of the candidates were drawn, rounded up
 * @param seed what chance began with
 * @param drawnAt candidates are those that were verified until then
 * @param branches how likely each branch's households were drawn, and why
 */
public record Sample(
        SampleId id,
        UnitId unit,
        int year,
        int percent,
        long seed,
        OffsetDateTime drawnAt,
        String author,
        List<OfBranch> branches) {

    /**
     * A branch in a sample.
     *
     * @param checked its households that the commune looked at in the years before
     * @param differed those of them that the commune saw otherwise than the branch
     * @param weight how much likelier one of its households is drawn than one of a branch that never differs
     * @param candidates its households that were verified until the draw
     * @param drawn its households that were drawn
     */
    public record OfBranch(UnitId branch, int checked, int differed, double weight, int candidates, int drawn) {}
}
