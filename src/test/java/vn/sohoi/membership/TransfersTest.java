package vn.sohoi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

@BookTest
class TransfersTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 8);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 15);

    @Autowired
    Transfers transfers;

    @Autowired
    StayCorrections corrections;

    @Autowired
    Prospects prospects;

    @Autowired
    Membership membership;

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
    private PersonId lan;

    @BeforeEach
    void lan_is_a_member() {
        here = Places.commune(units, 2);
        there = Places.commune(units, 1);
        lan = woman("Nguyễn Thị Lan", "1990");
        membership.admit(new Wish(lan, here.branch(0), MARCH, "QĐ 1", MemberKind.REGULAR), here.officer());
    }

    @Test
    void within_a_commune_she_moves_in_one_act_and_her_history_stays() {
        membership.beginCore(lan, MARCH, here.officer());
        assertThat(transfers.within(new TransferWish(lan, here.branch(1), MAY, ""), here.officer()))
                .isEqualTo(new Transfer.Done(lan, here.branch(0), here.branch(1), MAY));
        assertThat(history(lan))
                .containsExactly(
                        here.branch(0) + " ADMITTED [2019-03-08,2021-05-15) TRANSFERRED",
                        here.branch(1) + " TRANSFERRED [2021-05-15,) null");
        var member = membership.find(lan, here.officer()).orElseThrow();
        assertThat(member.joined()).isEqualTo(PartialDate.of(MARCH));
        assertThat(member.core()).isTrue();
    }

    @Test
    void between_communes_the_other_side_answers_and_then_sees_her() {
        var number = membership.find(lan, here.officer()).orElseThrow().number();
        var asked = ask();
        assertThat(people.find(lan, there.officer())).isEmpty();
        assertThat(transfers.waiting(there.officer()))
                .extracting(WaitingTransfer::id)
                .containsExactly(asked);
        assertThat(transfers.accept(asked, there.officer()))
                .isEqualTo(new Transfer.Done(lan, here.branch(0), there.branch(0), MAY));
        assertThat(membership.find(lan, there.officer()).orElseThrow().number()).isEqualTo(number);
        assertThat(people.find(lan, there.officer())).isPresent();
        assertThat(people.find(lan, here.officer())).isEmpty();
        assertThat(transfers.waiting(there.officer())).isEmpty();
    }

    @Test
    void a_declined_wish_changes_nothing() {
        var asked = ask();
        assertThat(transfers.decline(asked, "Chưa chuyển hộ khẩu", there.officer()))
                .isEqualTo(new Transfer.Declined(asked));
        assertThat(history(lan)).containsExactly(here.branch(0) + " ADMITTED [2019-03-08,) null");
        assertThat(transfers.request(wish(), here.officer())).isInstanceOf(Transfer.Asked.class);
    }

    @Test
    void what_stops_a_transfer_is_told() {
        assertThat(transfers.within(new TransferWish(lan, here.branch(0), MAY, ""), here.officer()))
                .isEqualTo(new Transfer.AlreadyThere(here.branch(0), MARCH));
        assertThat(transfers.within(new TransferWish(lan, here.branch(1), MARCH, ""), here.officer()))
                .isEqualTo(new Transfer.BeforeItBegan(MARCH));
        var asked = ask();
        assertThat(transfers.request(wish(), here.officer())).isEqualTo(new Transfer.AlreadyAsked(asked));
        membership.depart(lan, Ended.OWN_WISH, MAY.minusDays(1), "", here.officer());
        assertThat(transfers.accept(asked, there.officer())).isEqualTo(new Transfer.NoLongerThere());
    }

    @Test
    void a_third_commune_learns_nothing_and_neither_side_answers_for_the_other() {
        var asked = ask();
        var third = Places.commune(units, 1);
        assertThatThrownBy(() -> transfers.accept(asked, third.officer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> transfers.accept(asked, here.officer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> transfers.withdraw(asked, "", there.officer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> transfers.request(wish(), third.officer())).isInstanceOf(NotFound.class);
        assertThat(transfers.waiting(third.officer())).isEmpty();
    }

    @Test
    void a_mistaken_departure_is_set_right_without_an_event() {
        membership.depart(lan, Ended.DIED, MAY, "", here.officer());
        var wrong = scopes.names(
                here.officer(),
                () -> new StayId(db.sql("select id from membership.stay where person_id = :id and upper_inf(recorded)")
                        .param("id", lan.value())
                        .query(UUID.class)
                        .single()));
        var right = new Stay.Content(
                here.branch(0), MemberKind.REGULAR, DateSpan.since(MARCH), Begun.ADMITTED, null, "QĐ 1");
        assertThat(corrections.correct(lan, wrong, right, "Nhầm người", here.officer()))
                .isInstanceOf(StayCorrected.Done.class);
        assertThat(history(lan)).containsExactly(here.branch(0) + " ADMITTED [2019-03-08,) null");
        assertThatThrownBy(() -> corrections.strike(lan, wrong, "", there.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void women_of_18_who_are_no_members_may_join() {
        var hoa = woman("Trần Thị Hoa", "1995");
        var girl = woman("Trần Thị Bé", "2015");
        prospects.step(
                hoa, new Prospect.Next(Prospect.Step.INVITED, "ha", LocalDate.of(2026, 12, 1), ""), here.officer());
        var today = LocalDate.of(2026, 11, 1);
        assertThat(prospects.womenWhoMayJoin(here.unit(), Prospect.Wanted.all(today), 20, 0, here.officer()))
                .extracting(Prospect::person, Prospect::step, Prospect::owner)
                .containsExactly(tuple(hoa, Prospect.Step.INVITED, "ha"));
        assertThat(girl).isNotEqualTo(hoa);
        assertThatThrownBy(() ->
                        prospects.womenWhoMayJoin(here.unit(), Prospect.Wanted.all(today), 20, 0, there.officer()))
                .isInstanceOf(NotFound.class);
    }

    private TransferId ask() {
        return ((Transfer.Asked) transfers.request(wish(), here.officer())).transfer();
    }

    private TransferWish wish() {
        return new TransferWish(lan, there.branch(0), MAY, "Theo gia đình");
    }

    private PersonId woman(String name, String birth) {
        return people.register(
                NewPerson.of(here.branch(0), Identity.woman(name, PartialDate.parse(birth)), LocalDate.of(2010, 1, 1)),
                here.officer());
    }

    private List<String> history(PersonId person) {
        return scopes.numbers(() -> db.sql("""
                        select branch_id || ' ' || begun_by || ' ' || valid || ' ' || coalesce(ended_by, 'null')
                          from membership.stay where person_id = :id and upper_inf(recorded) order by valid""")
                .param("id", person.value())
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list());
    }
}
