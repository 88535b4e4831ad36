package vn.sohoi.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.ListedMember;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.people.Households;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;

/** Households of members for tests, each with a member at its head. */
@Component
public class Street {
    public static final LocalDate BEGIN = LocalDate.of(2012, 1, 1);

    private final People people;
    private final BulkMembership bulk;
    private final Households households;

    Street(People people, BulkMembership bulk, Households households) {
        this.people = people;
        this.bulk = bulk;
        this.households = households;
    }

    /** A household and the member at its head. */
    public record Home(HouseholdId id, PersonId head) {}

    /** So many households of a branch, since {@link #BEGIN}. */
    public List<Home> of(UnitId branch, int count) {
        var women = new ArrayList<NewPerson>();
        for (int i = 0; i < count; i++) {
            var name = "Đào Thị " + (char) ('A' + i % 26);
            women.add(NewPerson.of(branch, Identity.woman(name, PartialDate.ofYear(1960 + i % 30)), BEGIN));
        }
        var heads = people.registerAll(women, Actor.MACHINE);
        bulk.takeOver(
                heads.stream()
                        .map(head ->
                                new ListedMember(head, branch, PartialDate.ofYear(2010), MemberKind.REGULAR, false))
                        .toList(),
                BEGIN,
                Actor.MACHINE);
        var ids = households.openForHeads(heads, BEGIN, Actor.MACHINE);
        var all = new ArrayList<Home>();
        for (int i = 0; i < count; i++) all.add(new Home(ids.get(i), heads.get(i)));
        return all;
    }
}
