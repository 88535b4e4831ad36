package vn.sohoi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** Many memberships end at once as each would end alone. */
@BookTest
class BulkDeparturesTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 8);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 1);

    @Autowired
    Membership membership;

    @Autowired
    BulkMembership bulk;

    @Autowired
    BulkDepartures departures;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    private UnitId branch = new UnitId(0);

    @BeforeEach
    void a_branch() {
        branch = Places.commune(units, 1).branches().getFirst();
    }

    @Test
    void many_leave_as_one_leaves() {
        for (var how : List.of(Ended.DIED, Ended.MOVED_AWAY, Ended.AWAY_FOR_WORK, Ended.OWN_WISH)) {
            var alone = member();
            var among = member();
            membership.depart(alone, how, MAY, "QĐ 5", Actor.MACHINE);
            var answers = departures.departAll(
                    List.of(new Farewell(among, how, MAY, "QĐ 5"), new Farewell(member(), how, MAY, "")),
                    Actor.MACHINE);
            assertThat(answers.getFirst()).isEqualTo(new Departure.Done(among, how, MAY));
            assertThat(rows(among)).as(how.name()).isEqualTo(rows(alone)).hasSizeGreaterThan(4);
        }
    }

    @Test
    void who_cannot_leave_is_answered_in_her_place_and_the_others_leave() {
        var member = member();
        var gone = member();
        membership.depart(gone, Ended.OWN_WISH, MAY, "", Actor.MACHINE);
        var early = member();
        var late = member();
        var tomorrow = LocalDate.now(StoryDay.VIETNAM).plusYears(1);
        assertThat(departures.departAll(
                        List.of(
                                new Farewell(gone, Ended.DIED, MAY.plusDays(1), ""),
                                new Farewell(early, Ended.DIED, MARCH, ""),
                                new Farewell(late, Ended.DIED, tomorrow, ""),
                                new Farewell(member, Ended.DIED, MAY, "")),
                        Actor.MACHINE))
                .containsExactly(
                        new Departure.NoMember(),
                        new Departure.BeforeItBegan(MARCH),
                        new Departure.InFuture(tomorrow),
                        new Departure.Done(member, Ended.DIED, MAY));
        assertThat(rows(early)).noneMatch(row -> row.contains("DIED"));
    }

    @Test
    void nobody_leaves_when_one_is_not_there() {
        var member = member();
        assertThatThrownBy(() -> departures.departAll(
                        List.of(
                                new Farewell(member, Ended.DIED, MAY, ""),
                                new Farewell(new PersonId(UUID.randomUUID()), Ended.DIED, MAY, "")),
                        Actor.MACHINE))
                .isInstanceOf(NotFound.class);
        assertThat(rows(member)).noneMatch(row -> row.contains("DIED"));
    }

    @Test
    void a_home_that_began_later_keeps_all() {
        var member = member();
        people.move(member, Places.commune(units, 1).branches().getFirst(), MAY.plusDays(9), Actor.MACHINE);
        assertThatThrownBy(
                        () -> departures.departAll(List.of(new Farewell(member, Ended.DIED, MAY, "")), Actor.MACHINE))
                .isInstanceOf(Refused.class);
        assertThat(rows(member)).noneMatch(row -> row.contains("DIED"));
    }

    /** A member since March 2019, a core member too. */
    private PersonId member() {
        var person = neighbour();
        var listed = new ListedMember(person, branch, PartialDate.of(MARCH), MemberKind.REGULAR, true);
        bulk.takeOver(List.of(listed), MARCH, Actor.MACHINE);
        return person;
    }

    private PersonId neighbour() {
        var identity = Identity.woman("Nguyễn Thị Lan", PartialDate.ofYear(1970));
        return people.register(NewPerson.of(branch, identity, LocalDate.of(2016, 1, 1)), Actor.MACHINE);
    }

    /** What the book says of her, past and present, without what tells two women apart. */
    private List<String> rows(PersonId person) {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("""
                        select concat_ws(' ', 'stay', kind, valid, upper_inf(recorded), born, begun_by, ended_by, decision)
                          from membership.stay where person_id = :person
                        union all
                        select concat_ws(' ', 'core', valid, upper_inf(recorded))
                          from membership.core where person_id = :person
                        union all
                        select concat_ws(' ', 'home', valid, upper_inf(recorded), born, ended_by)
                          from people.residence where person_id = :person
                        order by 1""")
                        .param("person", person.value())
                        .query(String.class)
                        .list());
    }
}
