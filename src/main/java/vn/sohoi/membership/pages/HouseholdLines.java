package vn.sohoi.membership.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.Household;
import vn.sohoi.web.Ink;

/**
 * A household as her page shows it.
 *
 * @param address empty where it is not shown; {@code hasAddress} whether there is one
 * @param relationKey what she is to the head, a key of the texts
 * @param others those who live with her
 */
record HouseholdLines(
        String head, String address, boolean hasAddress, String relationKey, String since, List<Other> others) {

    /** Somebody who lives with her. */
    record Other(String name, String href, String relationKey) {}

    static Optional<HouseholdLines> of(Optional<Household> household, PersonId person) {
        return household.flatMap(home -> home.members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .map(own -> new HouseholdLines(
                        home.headName(),
                        home.address(),
                        !home.address().isEmpty(),
                        "membership.relation." + own.relation(),
                        day(own.since()),
                        home.members().stream()
                                .filter(member -> !member.person().equals(person))
                                .map(member -> new Other(
                                        member.fullName(),
                                        "/hoi-vien/" + member.person(),
                                        "membership.relation." + member.relation()))
                                .toList())));
    }

    /** The same without where it is: guarded data (C3), shown to whoever has just shown again that it is she. */
    HouseholdLines withoutAddress() {
        return new HouseholdLines(head, "", hasAddress, relationKey, since, others);
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : Ink.day(day);
    }
}
