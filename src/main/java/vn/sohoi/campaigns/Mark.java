package vn.sohoi.campaigns;

import java.util.List;
import vn.sohoi.people.HouseholdId;

/**
 * How a household is said to stand.
 *
 * @param failed numbers of the criteria that are not met
 * @param unclear numbers of those that nobody could make clear; with any, the household's turn goes on and nothing counts
 * @param reason needed where it differs from what was said before
 */
public record Mark(HouseholdId household, List<Integer> failed, List<Integer> unclear, String reason) {
    public Mark {
        failed = failed.stream().distinct().sorted().toList();
        unclear = unclear.stream().distinct().sorted().toList();
        if (unclear.stream().anyMatch(failed::contains)) throw new IllegalArgumentException("both unclear and not met");
    }

    /** Of which all is clear; with no number that is not met, all are met. */
    public Mark(HouseholdId household, List<Integer> failed, String reason) {
        this(household, failed, List.of(), reason);
    }

    boolean isClear() {
        return unclear.isEmpty();
    }
}
