package vn.sohoi.campaigns.pages;

import java.util.List;
import java.util.Optional;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.kernel.NotFound;

/**
 * The households that are visited one after the other.
 *
 * @param all by the name of their heads
 */
record Street(AskedHouseholds asked, List<HouseholdYear> all) {

    /** Those whose turn it is. */
    List<HouseholdYear> waiting() {
        return all.stream().filter(one -> one.isTurnOf(asked.step())).toList();
    }

    /** The one that is named, or the first whose turn it is; none when everybody had her turn. */
    Optional<HouseholdYear> named(String household) {
        return household.isEmpty() ? waiting().stream().findFirst() : Optional.of(one(household));
    }

    /** @throws NotFound for a household that is none of them */
    HouseholdYear one(String household) {
        return all.stream()
                .filter(one -> one.household().toString().equals(household))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where the next after it is visited whose turn it is; empty where there is none. */
    String after(HouseholdYear household) {
        return all.stream()
                .dropWhile(one -> !one.equals(household))
                .skip(1)
                .filter(one -> one.isTurnOf(asked.step()))
                .findFirst()
                .map(one -> "/van-dong/ho/tham" + asked.query() + "&ho=" + one.household())
                .orElse("");
    }
}
