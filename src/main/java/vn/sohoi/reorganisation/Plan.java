package vn.sohoi.reorganisation;

import java.time.Instant;
import java.util.List;
import vn.sohoi.kernel.UnitId;

/**
 * A reorganisation, planned or done.
 *
 * @param under the unit whose parts are reorganised
 * @param steps who brought it where it stands, the first first; never empty
 */
public record Plan(PlanId id, UnitId under, Decision decision, List<Step> steps) {

    /**
     * A step of a plan.
     *
     * @param login whose
     * @param name how that person was shown then
     * @param note the reason that was given, or empty
     */
    public record Step(State state, Instant at, String login, String name, String note) {}

    /** Where it stands. */
    public State state() {
        return steps.getLast().state();
    }

    /** Who wrote the draft. */
    public String draftedBy() {
        return steps.getFirst().login();
    }
}
