package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A proposal.
 *
 * @param proposer the unit that proposes, the receiver's or one above it
 * @param achievement what was done, in words
 * @param span the days in which it was done, half-open, with both ends
 * @param day of the proposal
 */
public record NewAward(
        FormId form,
        UnitId proposer,
        Receiver receiver,
        String achievement,
        DateSpan span,
        List<Proof> proofs,
        LocalDate day) {

    /**
     * What the achievement rests on.
     *
     * @param words which paper or figure
     * @param address of the figure or page within the book, beginning with a stroke; empty for a paper
     */
    public record Proof(String words, String address) {}
}
