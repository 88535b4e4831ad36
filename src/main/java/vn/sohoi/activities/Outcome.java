package vn.sohoi.activities;

import org.jspecify.annotations.Nullable;

/** What became of a planned activity. */
public sealed interface Outcome {

    /**
     * It was held.
     *
     * @param done what was done; may be empty
     * @param headCount how many were counted without names, from 1, or null
     */
    record Held(String done, @Nullable Integer headCount) implements Outcome {}

    /** People did not meet on its day. */
    record NotMet(String why) implements Outcome {}

    /** It was given up before its day. */
    record CalledOff(String why) implements Outcome {}

    /** What was said of it was a mistake: it is still to come. */
    record StillToCome() implements Outcome {}
}
