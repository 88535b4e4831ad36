package vn.sohoi.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sohoi.demo.StoryTree.Opened;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Duplicates;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;

/** Women who were written down twice, as happens with lists from two hands; then the book is compared with itself. */
@Component
class StoryTwice {
    /** After 2019, whose figures the story holds to the woman. */
    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

    private final People people;
    private final Membership membership;
    private final Duplicates duplicates;

    StoryTwice(People people, Membership membership, Duplicates duplicates) {
        this.people = people;
        this.membership = membership;
        this.duplicates = duplicates;
    }

    void write(Opened tree) {
        for (var row : StoryTable.rows("twice.csv")) {
            var branch = branch(tree, row.get("successor"), Integer.parseInt(row.get("branch")));
            var phone = row.get("phone");
            var identity = Identity.woman(row.get("name"), PartialDate.parse(row.get("birth")))
                    .withPhone(phone.isEmpty() ? null : phone);
            var person = people.register(NewPerson.of(branch, identity, SINCE), Actor.MACHINE);
            var admitted = row.get("admitted");
            if (!admitted.isEmpty())
                membership.admit(
                        new Wish(person, branch, LocalDate.parse(admitted), "QĐ mẫu", MemberKind.REGULAR),
                        Actor.MACHINE);
        }
        duplicates.findAll(Actor.MACHINE, percent -> {});
    }

    private static UnitId branch(Opened tree, String successor, int place) {
        return tree.branches().stream()
                .filter(branch -> branch.successor().equals(successor))
                .skip(place)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
