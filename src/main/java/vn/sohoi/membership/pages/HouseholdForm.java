package vn.sohoi.membership.pages;

import org.jspecify.annotations.Nullable;

/**
 * A household to be joined, as typed.
 *
 * @param household one that is there, or empty for a new one
 * @param head name of the new one's head
 */
record HouseholdForm(
        @Nullable String household,
        @Nullable String head,
        @Nullable String address,
        @Nullable String relation,
        @Nullable String since) {}
