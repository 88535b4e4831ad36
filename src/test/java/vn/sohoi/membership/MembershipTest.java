package vn.sohoi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.Correction;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

@BookTest
class MembershipTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 8);

    @Autowired
    Membership membership;

    @Autowired
    BulkMembership bulk;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    private Commune here;
    private Commune there;

    @BeforeEach
    void two_communes() {
        here = Places.commune(units, 2);
        there = Places.commune(units, 1);
    }

    @Test
    void she_is_admitted_and_has_a_number() {
        var lan = woman("1990-05-01");
        assertThat(admit(lan, MARCH)).isEqualTo(new Admission.Done(lan, Begun.ADMITTED, MARCH));
        var member = membership.find(lan, here.officer()).orElseThrow();
        assertThat(member.number()).isPositive();
        assertThat(member.joined()).isEqualTo(PartialDate.of(MARCH));
        assertThat(history(lan)).containsExactly(here.branch(0) + " ADMITTED [2019-03-08,) null");
    }

    @Test
    void who_may_not_join_is_told_why() {
        var girl = woman("2001-03-09");
        assertThat(admit(girl, MARCH)).isEqualTo(new Admission.NotYet18(LocalDate.of(2019, 3, 9)));
        var yearOnly = woman("2001");
        assertThat(admit(yearOnly, LocalDate.of(2019, 12, 30)))
                .isEqualTo(new Admission.NotYet18(LocalDate.of(2019, 12, 31)));
        var unknown = people.register(
                NewPerson.of(here.branch(0), Identity.woman("Lê Thị Chưa Rõ", null), null), here.officer());
        assertThat(admit(unknown, MARCH)).isEqualTo(new Admission.BirthUnknown());
        var man = people.register(
                NewPerson.of(
                        here.branch(0),
                        new Identity("Lê Văn Nam", false, PartialDate.ofYear(1970), null, null, null),
                        null),
                here.officer());
        assertThat(admit(man, MARCH)).isEqualTo(new Admission.NotAWoman());
    }

    @Test
    void a_branch_takes_members_only_while_it_lives() {
        var closed = Places.branch(units, here, DateSpan.between(LocalDate.of(2000, 1, 1), LocalDate.of(2010, 1, 1)));
        var lan = woman("1990");
        assertThat(membership.admit(new Wish(lan, closed, MARCH, "QĐ", MemberKind.REGULAR), here.officer()))
                .isEqualTo(new Admission.UnitClosed(closed, MARCH));
    }

    @Test
    void nobody_is_a_member_twice() {
        var lan = woman("1990");
        admit(lan, MARCH);
        assertThat(admit(lan, MARCH.plusYears(1))).isEqualTo(new Admission.AlreadyMember(here.branch(0), MARCH));
    }

    @Test
    void who_left_may_come_back_and_keeps_her_number_and_first_day() {
        var lan = woman("1990");
        admit(lan, MARCH);
        var number = membership.find(lan, here.officer()).orElseThrow().number();
        var left = LocalDate.of(2021, 1, 1);
        assertThat(membership.depart(lan, Ended.OWN_WISH, left, "", here.officer()))
                .isEqualTo(new Departure.Done(lan, Ended.OWN_WISH, left));
        assertThat(admit(lan, left.minusDays(1))).isEqualTo(new Admission.BeforeHerLastDay(left));
        var again = LocalDate.of(2023, 6, 1);
        assertThat(admit(lan, again)).isEqualTo(new Admission.Done(lan, Begun.READMITTED, again));
        var member = membership.find(lan, here.officer()).orElseThrow();
        assertThat(member.number()).isEqualTo(number);
        assertThat(member.joined()).isEqualTo(PartialDate.of(MARCH));
        assertThat(history(lan))
                .containsExactly(
                        here.branch(0) + " ADMITTED [2019-03-08,2021-01-01) OWN_WISH",
                        here.branch(0) + " READMITTED [2023-06-01,) null");
    }

    @Test
    void who_dies_leaves_her_home_too() {
        var lan = woman("1950");
        admit(lan, MARCH);
        membership.depart(lan, Ended.DIED, LocalDate.of(2024, 4, 2), "", here.officer());
        assertThat(told("""
                select valid || ' ' || ended_by from people.residence where person_id = :id and upper_inf(recorded)""", lan)).containsExactly("(,2024-04-02) DIED");
    }

    @Test
    void a_stranger_learns_nothing() {
        var lan = woman("1990");
        admit(lan, MARCH);
        assertThat(membership.find(lan, there.officer())).isEmpty();
        assertThat(membership.find(lan, here.cityOfficer())).isEmpty();
        assertThatThrownBy(() -> membership.depart(lan, Ended.DIED, MARCH.plusYears(1), "", there.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> membership.beginCore(lan, MARCH.plusYears(1), there.officer()))
                .isInstanceOf(NotFound.class);
        var wish = new Wish(lan, there.branch(0), MARCH, "", MemberKind.REGULAR);
        assertThatThrownBy(() -> membership.admit(wish, there.officer())).isInstanceOf(NotFound.class);
    }

    @Test
    void core_members_are_so_by_days_and_only_while_members() {
        var lan = woman("1990");
        admit(lan, MARCH);
        assertThat(membership.beginCore(lan, MARCH.minusDays(1), here.officer()))
                .isFalse();
        assertThat(membership.beginCore(lan, LocalDate.of(2020, 1, 1), here.officer()))
                .isTrue();
        membership.endCore(lan, LocalDate.of(2021, 6, 1), here.officer());
        assertThat(membership.beginCore(lan, LocalDate.of(2020, 8, 1), here.officer()))
                .isFalse();
        assertThat(membership.beginCore(lan, LocalDate.of(2021, 6, 1), here.officer()))
                .isTrue();
        membership.depart(lan, Ended.REMOVED, LocalDate.of(2022, 1, 1), "", here.officer());
        assertThat(told("select valid::text from membership.core where person_id = :id and upper_inf(recorded)", lan))
                .containsExactlyInAnyOrder("[2020-01-01,2021-06-01)", "[2021-06-01,2022-01-01)");
    }

    @Test
    void a_departure_that_is_told_late_takes_back_core_days_that_came_after_it() {
        var lan = woman("1990");
        admit(lan, MARCH);
        membership.beginCore(lan, LocalDate.of(2020, 1, 1), here.officer());
        membership.endCore(lan, LocalDate.of(2021, 6, 1), here.officer());
        membership.depart(lan, Ended.REMOVED, LocalDate.of(2021, 1, 1), "", here.officer());
        assertThat(told("select valid::text from membership.core where person_id = :id and upper_inf(recorded)", lan))
                .containsExactly("[2020-01-01,2021-01-01)");
    }

    @Test
    void a_corrected_birth_reaches_her_stays() {
        var lan = woman("1956-02-01");
        admit(lan, MARCH);
        people.correct(
                lan, List.of(new Correction.Birth(PartialDate.parse("1965-02-01"))), "Theo căn cước", here.officer());
        assertThat(told("""
                select born || ' ' || upper_inf(recorded) from membership.stay
                 where person_id = :id order by lower(recorded)""", lan)).containsExactly("1956-02-01 false", "1965-02-01 true");
    }

    @Test
    void a_list_is_taken_over_as_it_stands() {
        var known = woman("1960");
        var unknown = woman("1970");
        var before = woman("1980");
        admit(before, MARCH);
        var day = LocalDate.of(2020, 1, 1);
        var taken = bulk.takeOver(
                List.of(listed(known, PartialDate.ofYear(1986)), listed(unknown, null), listed(before, null)),
                day,
                here.officer());
        assertThat(taken).isEqualTo(new TakenOver(List.of(known, unknown), List.of(before)));
        assertThat(history(known)).containsExactly(here.branch(0) + " LISTED [1986-12-31,) null");
        assertThat(history(unknown)).containsExactly(here.branch(0) + " LISTED [2020-01-01,) null");
        assertThat(membership.find(known, here.officer()).orElseThrow().joined())
                .isEqualTo(PartialDate.ofYear(1986));
    }

    @Test
    void many_are_admitted_under_the_rules_of_one() {
        var lan = woman("1990");
        var girl = woman("2018");
        var back = woman("1980");
        admit(back, MARCH);
        membership.depart(back, Ended.AWAY_FOR_WORK, MARCH.plusYears(1), "", here.officer());
        var day = LocalDate.of(2022, 10, 20);
        var wishes = Stream.of(lan, girl, back)
                .map(person -> new Wish(person, here.branch(1), day, "QĐ 7", MemberKind.REGULAR))
                .toList();
        assertThat(bulk.admitAll(wishes, here.officer()))
                .containsExactly(
                        new Admission.Done(lan, Begun.ADMITTED, day),
                        new Admission.NotYet18(LocalDate.of(2036, 12, 31)),
                        new Admission.Done(back, Begun.READMITTED, day));
        assertThatThrownBy(() -> bulk.admitAll(wishes, there.officer())).isInstanceOf(NotFound.class);
    }

    private PersonId woman(String birth) {
        return people.register(
                NewPerson.of(here.branch(0), Identity.woman("Nguyễn Thị Lan", PartialDate.parse(birth)), null),
                here.officer());
    }

    private Admission admit(PersonId person, LocalDate day) {
        return membership.admit(new Wish(person, here.branch(0), day, "QĐ 1", MemberKind.REGULAR), here.officer());
    }

    private ListedMember listed(PersonId person, @Nullable PartialDate joined) {
        return new ListedMember(person, here.branch(0), joined, MemberKind.REGULAR, false);
    }

    private List<String> history(PersonId person) {
        return told("""
                select branch_id || ' ' || begun_by || ' ' || valid || ' ' || coalesce(ended_by, 'null')
                  from membership.stay where person_id = :id and upper_inf(recorded) order by valid""", person);
    }

    private List<String> told(@CompileTimeConstant final String sql, PersonId person) {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql(sql)
                        .param("id", person.value())
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .list());
    }
}
