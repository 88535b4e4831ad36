package vn.sohoi.campaigns;

import java.util.List;
import vn.sohoi.people.HouseholdId;

/**
 * How a household is said to stand.
 *
 * @param failed numbers of the criteria that are not met; none: all are met
 * @param reason needed where it differs from what was said before
 */
public record Mark(HouseholdId household, List<Integer> failed, String reason) {
    public Mark {
        failed = failed.stream().distinct().sorted().toList();
    }
}
