package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

@BookTest
class PeopleTest {
    private static final LocalDate THEN = LocalDate.of(2015, 1, 1);

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Db db;

    @Autowired
    Scopes scopes;

    private Commune here;
    private Commune there;

    @BeforeEach
    void two_communes() {
        here = Places.commune(units, 2);
        there = Places.commune(units, 1);
    }

    @Test
    void a_name_comes_in_one_form_and_a_year_stays_a_year() {
        var id = people.register(
                NewPerson.of(
                        here.branch(0),
                        new Identity(
                                " Nguyễn  Thị Tuye\u0302\u0301t",
                                true,
                                PartialDate.ofYear(1965),
                                "0912 345 678",
                                null,
                                null),
                        THEN),
                here.officer());
        var person = people.find(id, here.officer()).orElseThrow();
        assertThat(person.identity().fullName()).isEqualTo("Nguyễn Thị Tuyết");
        assertThat(person.identity().birth()).isEqualTo(PartialDate.ofYear(1965));
        assertThat(person.born()).isEqualTo("1965-12-31");
        assertThat(person.identity().phone()).isEqualTo("+84912345678");
    }

    @Test
    void a_citizen_id_is_sealed_shown_by_its_tail_and_told_for_a_reason() {
        var id = people.register(
                NewPerson.of(here.branch(0), Identity.woman("Lê Thị Kín", null).withCitizenId("001165012345"), THEN),
                here.officer());
        assertThat(people.find(id, here.officer()).orElseThrow().identity().citizenId())
                .isEqualTo("•••••••••345");
        assertThat(people.citizenId(id, "Đối chiếu thẻ", here.officer())).contains("001165012345");
        assertThat(told(db.sql(
                                "select reason from audit.entry where object_id = :id and action = 'people.show-citizen-id'")
                        .param("id", id.toString())))
                .containsExactly("Đối chiếu thẻ");
    }

    @Test
    void one_citizen_id_is_one_person_in_the_whole_book() {
        var identity = Identity.woman("Lê Thị Một", null).withCitizenId("001165777777");
        people.register(NewPerson.of(here.branch(0), identity, THEN), here.officer());
        assertThatThrownBy(() -> people.register(NewPerson.of(there.branch(0), identity, THEN), there.officer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people.citizen-id-taken");
    }

    @Test
    void a_stranger_learns_nothing() {
        var id = lan();
        assertThat(people.find(id, there.officer())).isEmpty();
        assertThat(people.find(id, here.cityOfficer())).isEmpty();
        assertThat(people.find(id, Actor.MACHINE)).isEmpty();
        assertThatThrownBy(() -> people.correct(id, List.of(new Correction.Sex(false)), "", there.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.move(id, there.branch(0), LocalDate.of(2020, 1, 1), there.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.left(id, LocalDate.of(2020, 1, 1), Left.DIED, there.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        people.register(NewPerson.of(here.branch(0), Identity.woman("A", null), THEN), there.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void she_moves_and_her_earlier_home_stays() {
        var id = lan();
        people.move(id, here.branch(1), LocalDate.of(2020, 5, 1), here.officer());
        people.left(id, LocalDate.of(2023, 2, 1), Left.DIED, here.officer());
        assertThat(homes(id))
                .containsExactly(
                        here.branch(0) + " [2015-01-01,2020-05-01) MOVED",
                        here.branch(1) + " [2020-05-01,2023-02-01) DIED");
        assertThat(people.find(id, here.officer()).orElseThrow().branch()).isEqualTo(here.branch(1));
    }

    @Test
    void a_move_before_the_last_one_is_refused() {
        var id = lan();
        assertThatThrownBy(() -> people.move(id, here.branch(1), THEN, here.officer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people.before-last-change");
    }

    @Test
    void a_corrected_birth_is_no_event_and_the_wrong_one_keeps_its_days() {
        var id = lan();
        var right = new Correction.Birth(PartialDate.parse("1956-03-12"));
        people.correct(id, List.of(right), "Theo căn cước", here.officer());
        assertThat(told(db.sql(
                                "select field || ' ' || was || ' ' || reason from people.person_past where person_id = :id")
                        .param("id", id.value())))
                .containsExactly("birth 1965-03-12 Theo căn cước");
        assertThat(told(db.sql("""
                        select born || ' ' || upper_inf(recorded) from people.residence
                         where person_id = :id order by lower(recorded)""").param("id", id.value()))).containsExactly("1965-03-12 false", "1956-03-12 true");
    }

    private PersonId lan() {
        return people.register(
                NewPerson.of(here.branch(0), Identity.woman("Nguyễn Thị Lan", PartialDate.parse("1965-03-12")), THEN),
                here.officer());
    }

    private List<String> homes(PersonId id) {
        return told(db.sql("""
                        select branch_id || ' ' || valid || coalesce(' ' || ended_by, '') from people.residence
                         where person_id = :id and upper_inf(recorded) order by valid""").param("id", id.value()));
    }

    private List<String> told(StatementSpec statement) {
        return scopes.numbers(() ->
                statement.query((row, n) -> String.valueOf(row.getString(1))).list());
    }
}
