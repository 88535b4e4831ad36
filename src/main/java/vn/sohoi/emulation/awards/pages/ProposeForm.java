package vn.sohoi.emulation.awards.pages;

import org.jspecify.annotations.Nullable;

/**
 * A proposal, or an award decided on paper, as it was typed.
 *
 * @param noi number of the unit that proposes
 * @param form which form is proposed
 * @param kind whom it is for
 * @param unit number of the unit that receives it or within which the receiver works
 * @param name of the group or the woman
 * @param who the woman of the book who is meant; empty for one whom it does not have, null while nobody was asked
 * @param proof1 a paper or figure that the achievement rests on, opened in the book at {@code address1}; may be empty
 * @param proof2 one more
 * @param why it is proposed although something speaks against it
 * @param decision number of the decision on paper
 * @param day of that decision
 */
record ProposeForm(
        @Nullable Long noi,
        @Nullable String form,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String name,
        @Nullable String who,
        @Nullable String achievement,
        @Nullable String from,
        @Nullable String last,
        @Nullable String proof1,
        @Nullable String address1,
        @Nullable String proof2,
        @Nullable String address2,
        @Nullable String why,
        @Nullable String decision,
        @Nullable String day) {

    static ProposeForm of(@Nullable Long noi, String from, String last) {
        return new ProposeForm(
                noi, null, null, null, null, null, null, from, last, null, null, null, null, null, null, null);
    }

    /** What was typed in a field, never null. */
    static String said(@Nullable String typed) {
        return AwardWords.said(typed);
    }
}
