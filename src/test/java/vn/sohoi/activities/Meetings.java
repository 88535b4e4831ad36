package vn.sohoi.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.ListedMember;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;

/** Women who meet, for tests. */
final class Meetings {
    static final LocalDate SINCE = LocalDate.of(2018, 1, 1);

    private final Activities activities;
    private final Attendance attendance;
    private final Themes themes;
    private final People people;
    private final BulkMembership bulk;

    Meetings(Activities activities, Attendance attendance, Themes themes, People people, BulkMembership bulk) {
        this.activities = activities;
        this.attendance = attendance;
        this.themes = themes;
        this.people = people;
        this.bulk = bulk;
    }

    /** Members of the branch since 2018. */
    List<PersonId> members(UnitId branch, String... names) {
        var fresh = new ArrayList<NewPerson>();
        for (var name : names) fresh.add(NewPerson.of(branch, Identity.woman(name, PartialDate.parse("1970")), SINCE));
        var ids = people.registerAll(fresh, Actor.MACHINE);
        bulk.takeOver(
                ids.stream()
                        .map(id -> new ListedMember(id, branch, PartialDate.of(SINCE), MemberKind.REGULAR, false))
                        .toList(),
                SINCE,
                Actor.MACHINE);
        return ids;
    }

    /** A theme that counts so, once for each way of counting. */
    ThemeId theme(CountsAs countsAs) {
        var name = "Nội dung thử " + countsAs;
        return themes.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(Theme::id)
                .orElseGet(() -> themes.enter(
                        new NewTheme(name, "Theme " + countsAs, countsAs, "Kế hoạch thử", SINCE), Actor.MACHINE));
    }

    /** Held by all of them together on the day; the first owns it. */
    ActivityId held(LocalDate day, Set<ThemeId> themes, UnitId owner, UnitId... with) {
        var plan = new Plan(owner, "Buổi thử", "Nhà văn hóa", day, day, null, Set.of(with), themes);
        var id = activities.plan(plan, Actor.MACHINE);
        activities.conclude(id, new Outcome.Held("Nói chuyện truyền thống", null), Actor.MACHINE);
        return id;
    }

    /** These came, of all who stand on the register. */
    void came(ActivityId activity, UnitId branch, List<PersonId> came) {
        var offered = new HashSet<PersonId>();
        for (var woman : attendance.register(activity, branch, Actor.MACHINE).women()) offered.add(woman.id());
        var call = new RollCall(branch, Way.PRESENT, offered, new HashSet<>(came), List.of());
        attendance.call(activity, call, Actor.MACHINE);
    }
}
