package vn.sohoi.emulation.awards;

import java.util.List;
import java.util.Optional;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * An award with all that happened to it.
 *
 * @param council the unit whose council votes last and that writes down what was decided
 * @param span the days of the achievement, half-open
 * @param steps the oldest first, at least one
 */
public record Award(
        AwardId id,
        FormId form,
        Receiver receiver,
        UnitId proposer,
        UnitId council,
        String achievement,
        DateSpan span,
        List<NewAward.Proof> proofs,
        List<Step> steps) {

    /** How it stands. */
    public enum State {
        /** A council has to vote. */
        WAITS_FOR_VOTE,
        /** All councils passed it. */
        WAITS_FOR_DECISION,
        NOT_PASSED,
        DECIDED,
        HANDED,
        ANNULLED,
        WITHDRAWN;

        /** Whether somebody has to do something. */
        public boolean isOpen() {
            return this == WAITS_FOR_VOTE || this == WAITS_FOR_DECISION;
        }

        /** Whether it was given and holds. */
        public boolean isGiven() {
            return this == DECIDED || this == HANDED;
        }
    }

    public State state() {
        return state(last(), council);
    }

    static State state(Step last, UnitId council) {
        return switch (last.kind()) {
            case PROPOSED -> State.WAITS_FOR_VOTE;
            case VOTED -> {
                if (last.outcome() != VoteRule.Outcome.PASSED) yield State.NOT_PASSED;
                yield council.equals(last.at()) ? State.WAITS_FOR_DECISION : State.WAITS_FOR_VOTE;
            }
            case DECIDED -> State.DECIDED;
            case HANDED -> State.HANDED;
            case ANNULLED -> State.ANNULLED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }

    /** What happened last. */
    public Step last() {
        return steps.getLast();
    }

    /** Its handing over, where it was; it stays to be read when it was annulled. */
    public Optional<Step> handed() {
        return steps.stream().filter(one -> one.kind() == Step.Kind.HANDED).findFirst();
    }

    /** The decision, where there is one; it stays to be read when it was annulled. */
    public Optional<Step> decided() {
        return steps.stream().filter(one -> one.kind() == Step.Kind.DECIDED).findFirst();
    }
}
