package vn.sohoi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.ListedMember;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;

/** SingleWrites the invented people of one commune through the facades, as an import or the demo does. */
@Lazy
@Component
class Filling {
    private static final int LISTED = 48;
    private static final int ADMITTED = 12;

    private final People people;
    private final BulkMembership bulk;
    private final Membership membership;

    Filling(People people, BulkMembership bulk, Membership membership) {
        this.people = people;
        this.bulk = bulk;
        this.membership = membership;
    }

    /** Three in five become members: most are taken over from lists, some are admitted by decision; few leave. */
    void write(List<UnitId> branches, int count, Invented invented, Times bulkTime, Times departures) {
        var fresh = new ArrayList<NewPerson>(count);
        for (int i = 0; i < count; i++)
            fresh.add(NewPerson.of(branches.get(i % branches.size()), invented.woman(), invented.day(2005, 2025)));
        var listed = new ArrayList<ListedMember>();
        var wishes = new ArrayList<Wish>();
        var ids = bulkTime.of(() -> people.registerAll(fresh, Actor.MACHINE));
        for (int i = 0; i < count; i++) place(ids.get(i), fresh.get(i).branch(), invented, listed, wishes);
        bulkTime.of(() -> bulk.takeOver(listed, LocalDate.of(2026, 6, 30), Actor.MACHINE));
        bulkTime.of(() -> bulk.admitAll(wishes, Actor.MACHINE));
        for (int i = 0; i < listed.size(); i += 100) {
            var leaving = listed.get(i).person();
            var day = invented.percent(50) ? LocalDate.of(2026, 7, 15) : LocalDate.of(2026, 10, 3);
            departures.of(() -> membership.depart(leaving, Ended.MOVED_AWAY, day, "", Actor.MACHINE));
        }
    }

    private static void place(
            PersonId person, UnitId branch, Invented invented, List<ListedMember> listed, List<Wish> wishes) {
        if (invented.percent(LISTED))
            listed.add(new ListedMember(
                    person,
                    branch,
                    PartialDate.of(invented.day(1995, 2026)),
                    MemberKind.REGULAR,
                    invented.percent(10)));
        else if (invented.percent(100 * ADMITTED / (100 - LISTED)))
            wishes.add(new Wish(person, branch, invented.day(2016, 2026), "QĐ mẫu", MemberKind.REGULAR));
    }
}
