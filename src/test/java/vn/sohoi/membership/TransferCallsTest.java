package vn.sohoi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** The unit that would take a woman asks the one that has her in its book. */
@BookTest
class TransferCallsTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 8);

    @Autowired
    Transfers transfers;

    @Autowired
    Membership membership;

    @Autowired
    People people;

    @Autowired
    Units units;

    private Commune here;
    private Commune there;
    private Identity lan;
    private PersonId person;

    @BeforeEach
    void lan_stands_with_the_other_commune() {
        here = Places.commune(units, 1);
        there = Places.commune(units, 2);
        lan = Identity.woman("Nguyễn Thị Lan " + there.unit(), PartialDate.parse("1965-03-12"));
        person = people.register(NewPerson.of(there.branch(0), lan, LocalDate.of(2010, 1, 1)), there.officer());
    }

    @Test
    void the_other_side_sees_the_call_lets_her_go_and_she_keeps_number_and_joining_date() {
        admit();
        var number = membership.find(person, there.officer()).orElseThrow().number();
        var asked = call();
        assertThat(people.find(person, here.officer())).isEmpty();
        assertThat(transfers.waiting(there.officer())).singleElement().satisfies(waiting -> {
            assertThat(waiting.calledFor()).isTrue();
            assertThat(waiting.saidName()).isEqualTo(lan.fullName());
            assertThat(waiting.answerer()).isEqualTo(there.branch(0));
        });
        assertThat(transfers.accept(asked, there.officer())).isInstanceOf(Transfer.Done.class);
        var member = membership.find(person, here.officer()).orElseThrow();
        assertThat(member.number()).isEqualTo(number);
        assertThat(member.joined()).isEqualTo(PartialDate.of(MARCH));
        assertThat(member.stay()).isNotNull();
        assertThat(people.find(person, here.officer()).orElseThrow().branch()).isEqualTo(here.branch(0));
        assertThat(people.find(person, there.officer())).isEmpty();
    }

    @Test
    void a_woman_who_is_no_member_moves_and_can_be_admitted_then() {
        assertThat(transfers.accept(call(), there.officer())).isInstanceOf(Transfer.Done.class);
        assertThat(people.find(person, here.officer()).orElseThrow().branch()).isEqualTo(here.branch(0));
        assertThat(membership.find(person, here.officer())).isEmpty();
    }

    @Test
    void a_refusal_has_a_reason_that_the_asking_side_reads() {
        var asked = call();
        assertThat(transfers.decline(asked, "Không phải chị ấy", there.officer()))
                .isEqualTo(new Transfer.Declined(asked));
        assertThat(transfers.answered(Instant.EPOCH, here.officer()))
                .extracting(AnsweredTransfer::answer, AnsweredTransfer::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AnsweredTransfer.Answer.DECLINED, "Không phải chị ấy"));
        assertThat(people.find(person, there.officer())).isPresent();
        assertThat(call()).isNotEqualTo(asked);
    }

    @Test
    void only_the_side_that_has_her_answers_and_only_the_asking_side_withdraws() {
        var asked = call();
        assertThatThrownBy(() -> transfers.accept(asked, here.officer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> transfers.decline(asked, "", here.officer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> transfers.withdraw(asked, "", there.officer())).isInstanceOf(NotFound.class);
        var third = Places.commune(units, 1);
        assertThatThrownBy(() -> transfers.accept(asked, third.officer())).isInstanceOf(NotFound.class);
        assertThat(transfers.withdraw(asked, "", here.officer())).isEqualTo(new Transfer.Declined(asked));
    }

    @Test
    void nobody_is_called_for_twice_and_nobody_who_is_not_there() {
        var asked = call();
        assertThat(transfers.callFor(new TransferCall(lan, here.branch(0), ""), here.officer()))
                .isEqualTo(new Transfer.AlreadyAsked(asked));
        var nobody = Identity.woman("Ngô Thị Không Có " + here.unit(), PartialDate.parse("1965-03-12"));
        assertThat(transfers.callFor(new TransferCall(nobody, here.branch(0), ""), here.officer()))
                .isEqualTo(new Transfer.NobodyElsewhere());
        assertThatThrownBy(() -> transfers.callFor(new TransferCall(lan, there.branch(0), ""), here.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_moved_within_her_commune_since_is_not_let_go_from_where_she_was() {
        admit();
        var asked = call();
        transfers.within(new TransferWish(person, there.branch(1), MARCH.plusYears(1), ""), there.officer());
        assertThat(transfers.accept(asked, there.officer())).isEqualTo(new Transfer.NoLongerThere());
    }

    private void admit() {
        membership.admit(new Wish(person, there.branch(0), MARCH, "QĐ 1", MemberKind.REGULAR), there.officer());
    }

    private TransferId call() {
        var outcome = transfers.callFor(new TransferCall(lan, here.branch(0), "Chị về làm dâu"), here.officer());
        return ((Transfer.Asked) outcome).transfer();
    }
}
