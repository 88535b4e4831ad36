package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.JointAct;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.Role;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.BatchRow.Decision;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;

/** A list that is large for its unit is written by two persons; the first list of a unit by one. */
@BookTest
class LargeListsTest {
    private static final String HEAD = "STT;Họ và tên;Năm sinh;Chi hội;Ngày vào Hội\n";

    @Autowired
    Imports imports;

    @Autowired
    WriteTogether together;

    @Autowired
    JointActs acts;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    private String branch = "";
    private Commune here;
    private Actor officer = Actor.MACHINE;
    private Actor chair = Actor.MACHINE;

    @BeforeEach
    void a_commune_of_twenty_members() {
        here = Places.commune(units, 1);
        branch = units.on(here.branch(0), LocalDate.of(2020, 1, 1)).name();
        officer = appointed(Role.COMMUNE_OFFICER);
        chair = appointed(Role.COMMUNE_CHAIR);
        var first = read("Trần Thị Đầu", 20);
        assertThat(imports.needsSecond(first, officer)).isFalse();
        assertThat(imports.write(first, officer).count("NEW")).isEqualTo(20);
    }

    @Test
    void a_tenth_is_written_by_one_and_more_than_a_tenth_by_two() {
        assertThat(imports.needsSecond(read("Lê Thị Ít", 2), officer)).isFalse();
        var large = read("Lê Thị Nhiều", 3);
        assertThat(imports.needsSecond(large, officer)).isTrue();
        assertThatThrownBy(() -> imports.write(large, officer))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("imports.needs-second"));
        assertThat(imports.find(large, officer).state()).isEqualTo(State.READ);
    }

    @Test
    void the_second_person_sees_how_many_and_writes_it_as_it_was_decided() {
        var large = asked(5);
        var act = waiting();
        assertThat(acts.kind(act.kind()).tells(act.payload(), Texts.VIETNAMESE).toString())
                .contains("5 chị mới")
                .doesNotContain("Lê Thị");
        acts.approve(act.id(), act.mark(), new Signer(chair, "two"));
        assertThat(imports.find(large, officer).state()).isEqualTo(State.WRITTEN);
        assertThat(imports.rows(large, officer)).allMatch(row -> "NEW".equals(row.outcome()));
    }

    @Test
    void asked_twice_it_waits_once_and_who_asked_does_not_agree() {
        var large = asked(5);
        together.ask(large, new Signer(officer, "one"));
        assertThat(acts.startedBy(officer)).hasSize(1);
        assertThat(acts.waitingFor(officer)).isEmpty();
    }

    @Test
    void what_is_decided_otherwise_afterwards_is_not_what_was_agreed_to() {
        var large = asked(5);
        var act = waiting();
        var place = imports.rows(large, officer).getFirst().row().place();
        imports.decide(large, place, Decision.LEAVE, officer);
        assertThatThrownBy(() -> acts.approve(act.id(), act.mark(), new Signer(chair, "two")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("imports.changed-since-asked"));
        assertThat(imports.find(large, officer).state()).isEqualTo(State.READ);
    }

    @Test
    void the_machine_writes_what_it_was_given() {
        assertThat(imports.needsSecond(read("Lê Thị Máy", 9), Actor.MACHINE)).isFalse();
    }

    private BatchId asked(int rows) {
        var large = read("Lê Thị Nhiều", rows);
        together.ask(large, new Signer(officer, "one"));
        return large;
    }

    private JointAct waiting() {
        return acts.waitingFor(chair).stream()
                .filter(act -> act.kind().equals(WriteTogether.KIND))
                .findFirst()
                .orElseThrow();
    }

    private BatchId read(String name, int rows) {
        var file = new StringBuilder(HEAD);
        for (int i = 0; i < rows; i++)
            file.append("%d;%s %s;%d;%s;2015%n".formatted(i + 1, name, (char) ('A' + i), 1960 + i, branch));
        var upload = new Upload(
                "danh-sach.csv",
                file.toString().getBytes(StandardCharsets.UTF_8),
                here.unit(),
                "membership.members",
                LocalDate.of(2026, 1, 1),
                false);
        var id = imports.handIn(upload, officer);
        imports.read(id, officer);
        return id;
    }

    private Actor appointed(Role role) {
        var unit = here.unit();
        var login = "nhap-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + unit;
        accounts.open(new NewAccount(login, "Cán bộ thử", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, role, unit, term, "QĐ 1"), Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }
}
