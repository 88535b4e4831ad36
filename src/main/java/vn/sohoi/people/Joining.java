package vn.sohoi.people;

import java.time.LocalDate;

/**
 * How somebody comes into a household.
 *
 * @param relation what she is to its head
 * @param since the first day in it
 */
public record Joining(HouseholdId household, Relation relation, LocalDate since) {}
