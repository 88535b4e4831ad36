package vn.sohoi.people;

import java.util.List;

/** Who lives in these households was told anew, in the transaction that is under way. */
public record HouseholdChanged(List<HouseholdId> households) {}
