package vn.sohoi.campaigns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;

/**
 * A member household in a year: what was said last of it by each. Null where nobody said anything yet.
 *
 * @param id null while nothing was said at all
 * @param head name of the household's head
 * @param drawn whether it stands in the commune's sample
 */
public record HouseholdYear(
        @Nullable HouseholdYearId id,
        HouseholdId household,
        UnitId branch,
        String head,
        @Nullable List<Integer> self,
        @Nullable List<Integer> branchSaid,
        @Nullable List<Integer> communeSaid,
        @Nullable List<Integer> result,
        boolean drawn) {

    /** The same for who is told no name. */
    HouseholdYear withoutHead() {
        return new HouseholdYear(id, household, branch, "", self, branchSaid, communeSaid, result, drawn);
    }

    /** Whether it is the kind's turn: it said nothing yet, and there is no result. The commune looks at those that were drawn. */
    public boolean isTurnOf(StepKind kind) {
        return result == null && said(kind) == null && (kind != StepKind.COMMUNE || drawn);
    }

    /** As the result says; before there is one as it was looked at last; null while only the household itself spoke. */
    public @Nullable List<Integer> stands() {
        return result != null ? result : communeSaid != null ? communeSaid : branchSaid;
    }

    /** What the kind said of it last. */
    public @Nullable List<Integer> said(StepKind kind) {
        return switch (kind) {
            case SELF -> self;
            case BRANCH -> branchSaid;
            case COMMUNE -> communeSaid;
            case RESULT -> result;
        };
    }

    /** What was said last before it is the kind's turn, or null. */
    public @Nullable List<Integer> saidBefore(StepKind kind) {
        return switch (kind) {
            case SELF -> null;
            case BRANCH -> self;
            case COMMUNE -> branchSaid;
            case RESULT -> communeSaid != null ? communeSaid : branchSaid;
        };
    }
}
