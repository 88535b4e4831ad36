package vn.sohoi.targets;

import java.util.List;

/** What became of a wish to give a target out. */
public sealed interface Allotted {
    /** Given; what is left of the giver's own amount, below 0 where more was given than it has. */
    record Done(AllotmentId id, int version, long gap) implements Allotted {}

    /** A target of this shape holds for each unit as it is. */
    record NotGivenOut() implements Allotted {}

    /** The giver itself has nothing of the target. */
    record NothingToGive() implements Allotted {}

    /** How much the giver has cannot be said, because units of these names were cut and nobody counted the shares. */
    record NotPossible(List<String> units) implements Allotted {}

    /** A unit does not stand directly beneath the giver, or one that does is missing, or the parts are not of one number. */
    record NotItsUnits() implements Allotted {}

    /** Given anew without a reason. */
    record NeedsReason() implements Allotted {}

    /** The same as what holds already. */
    record Unchanged() implements Allotted {}

    /** Somebody gave it meanwhile; the newer version holds. */
    record Overtaken(int version) implements Allotted {}
}
