package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.RenewTogether.Keys;
import vn.sohoi.units.Units;

/** Whoever runs the machine exchanges no key alone. */
@BookTest
class RenewTogetherTest {
    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    JointActs acts;

    @Autowired
    RenewTogether together;

    private UnitId city = new UnitId(0);
    private String operator = "";

    @BeforeEach
    void a_city_with_one_who_runs_the_machine() {
        city = Places.commune(units, 1).cityOfficer().unitOr(null);
        operator = appointed("may", Role.SYSADMIN).login();
    }

    @Test
    void nothing_begins_until_somebody_else_agreed_and_she_is_asked_once() {
        var chair = appointed("chu-tich", Role.PROVINCE_CHAIR);
        var answers = appointed("du-lieu", Role.DATA_OFFICER);
        assertThat(together.isAgreed(Keys.SEALS, operator)).isFalse();
        assertThat(together.isAgreed(Keys.SEALS, operator)).isFalse();
        assertThat(acts.waitingFor(chair)).as("who does not answer for data").isEmpty();
        assertThat(acts.waitingFor(accounts.actorsOf(operator).getFirst()))
                .as("herself")
                .isEmpty();
        assertThat(acts.waitingFor(answers)).hasSize(1);
        agree(answers);
        assertThat(together.isAgreed(Keys.SEALS, operator)).isTrue();
    }

    @Test
    void what_was_agreed_to_is_for_these_keys_and_for_her() {
        var other = appointed("may-hai", Role.SYSADMIN);
        together.isAgreed(Keys.INDEX, operator);
        agree(other);
        assertThat(together.isAgreed(Keys.INDEX, operator)).isTrue();
        assertThat(together.isAgreed(Keys.SEALS, operator)).isFalse();
        assertThat(together.isAgreed(Keys.INDEX, other.login())).isFalse();
    }

    @Test
    void who_does_not_run_the_machine_is_told_so() {
        var answers = appointed("du-lieu", Role.DATA_OFFICER);
        assertThatThrownBy(() -> together.isAgreed(Keys.SEALS, answers.login()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("people.renew-key-not-hers"));
    }

    @Test
    void the_second_person_reads_which_keys_in_both_languages() {
        var answers = appointed("du-lieu", Role.DATA_OFFICER);
        together.isAgreed(Keys.SEALS, operator);
        var act = acts.waitingFor(answers).getFirst();
        for (var language : new String[] {"vi", "en"})
            assertThat(together.tells(act.payload(), Locale.of(language)))
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line.value()).isNotBlank().doesNotContain("people."));
    }

    private void agree(Actor second) {
        var act = acts.waitingFor(second).getFirst();
        acts.approve(act.id(), act.mark(), new Signer(second, "two"));
    }

    private Actor appointed(String name, Role role) {
        var login = name + "-" + city;
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.open(new NewAccount(login, "Chị " + name, "mot-mat-khau-dai", false), Actor.MACHINE);
        accounts.appoint(new NewMandate(login, role, city, term, "QĐ 1"), Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }
}
