package vn.sohoi.emulation.awards;

/**
 * When a council has passed a form.
 *
 * @param quorum percent of the council that must be there, 1 to 100
 * @param share percent of votes that must say yes, 1 to 100; exactly so many are enough
 * @param of whom the share is taken of
 */
public record VoteRule(int quorum, int share, Of of) {
    private static final long PERCENT = 100;

    /** Whom the yes votes are counted against. */
    public enum Of {
        /** Those who were there. */
        PRESENT,
        /** All who sit on the council. */
        COUNCIL
    }

    /** What a vote came to. */
    public enum Outcome {
        PASSED,
        /** Too few were there: the vote says nothing, and does not go on. */
        NO_QUORUM,
        /** Too few said yes. */
        TOO_FEW
    }

    /** What the vote comes to; without rounding, so that two thirds of three are not 67 percent. */
    public Outcome of(Vote vote) {
        if (vote.present() * PERCENT < (long) vote.council() * quorum) return Outcome.NO_QUORUM;
        long counted = of == Of.PRESENT ? vote.present() : vote.council();
        return vote.yes() * PERCENT < counted * share ? Outcome.TOO_FEW : Outcome.PASSED;
    }

    /**
     * A council's vote as the minutes have it.
     *
     * @param council how many sit on it, from 1
     * @param present how many were there, from 1
     * @param yes how many of them said yes, from 0
     */
    public record Vote(int council, int present, int yes) {
        boolean isPossible() {
            return present > 0 && present <= council && yes >= 0 && yes <= present;
        }
    }
}
