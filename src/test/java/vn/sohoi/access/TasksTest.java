package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** Whoever answers for people lets somebody above read them: for one unit, some days, a reason, and never more than she holds. */
@BookTest
class TasksTest {
    private static final LocalDate TODAY = LocalDate.now(StoryDay.VIETNAM);
    private static final String REASON = "Kiểm tra sổ hội viên theo kế hoạch";

    @Autowired
    Tasks tasks;

    @Autowired
    Accounts accounts;

    @Autowired
    Appointing appointing;

    @Autowired
    Authoriser authoriser;

    @Autowired
    LostMachines machines;

    @Autowired
    Mandates mandates;

    @Autowired
    Units units;

    @Autowired
    OwnerDb owner;

    private Commune here;
    private Actor chair;
    private Actor above;

    @BeforeEach
    void a_chair_and_an_officer_of_the_city_are_in_office() {
        here = Places.commune(units, 2);
        chair = office(Role.COMMUNE_CHAIR, here.unit());
        above = office(
                Role.PROVINCE_OFFICER,
                Objects.requireNonNull(units.on(here.unit(), TODAY).parent()));
    }

    @Test
    void the_officer_reads_the_people_of_that_unit_and_writes_nothing() {
        tasks.give(task(above, FieldClass.C2, 6), chair);
        var reader = taskOf(above);
        assertThat(reader.unit()).isEqualTo(here.unit());
        assertThat(authoriser.seesNames(reader, Purpose.ROLL)).isTrue();
        assertThat(authoriser.sees(reader, Purpose.ROLL, FieldClass.C3)).isFalse();
        assertThat(authoriser.allows(reader, Purpose.ROLL, Act.WRITE)).isFalse();
        assertThat(authoriser.seesNames(reader, Purpose.HARDSHIP)).isFalse();
        assertThat(authoriser.allows(reader, Purpose.FIGURES, Act.WRITE)).isFalse();
        assertThat(authoriser.allows(reader, Purpose.MANDATES, Act.READ)).isFalse();
        assertThat(authoriser.seesNames(above, Purpose.ROLL))
                .as("her post itself gives no names")
                .isFalse();
    }

    @Test
    void it_ends_with_its_last_day_when_it_is_taken_back_and_with_the_post_of_who_gave_it() {
        long first = tasks.give(task(above, FieldClass.C2, 0), chair);
        owner.sql("update access.mandate set valid = daterange(:day::date - 3, :day::date) where id = :id")
                .param("day", TODAY)
                .param("id", first)
                .update();
        assertThat(accounts.actorsOf(above.login())).containsExactly(above);

        long second = tasks.give(task(above, FieldClass.C2, 29), chair);
        assertThat(taskOf(above).mandate()).isEqualTo(second);
        appointing.revoke(second, "Xong việc", chair);
        assertThat(accounts.actorsOf(above.login())).containsExactly(above);

        tasks.give(task(above, FieldClass.C2, 29), chair);
        owner.sql("update access.mandate set revoked_at = now() where id = :id")
                .param("id", chair.mandate())
                .update();
        assertThat(accounts.actorsOf(above.login())).containsExactly(above);
    }

    @Test
    void nobody_gives_more_than_she_holds_to_herself_or_what_was_given_to_her() {
        var stranger = office(Role.COMMUNE_CHAIR, Places.commune(units, 1).unit());
        assertThatThrownBy(() -> tasks.give(task(above, FieldClass.C2, 5), stranger))
                .isInstanceOf(NotFound.class);
        var city = office(
                Role.PROVINCE_CHAIR,
                Objects.requireNonNull(units.on(here.unit(), TODAY).parent()));
        assertThatThrownBy(() -> tasks.give(task(above, FieldClass.C2, 5), city))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> tasks.give(task(above, FieldClass.C4, 5), chair))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> tasks.give(task(chair, FieldClass.C2, 5), chair))
                .isInstanceOf(Refused.class);
        tasks.give(task(above, FieldClass.C3, 5), chair);
        assertThat(tasks.mayGive(taskOf(above))).isFalse();
    }

    @Test
    void only_posts_that_the_table_of_rights_names_take_one_and_for_thirty_days_at_most() {
        var neighbour = office(Role.COMMUNE_CHAIR, Places.commune(units, 1).unit());
        var machinist = office(
                Role.SYSADMIN,
                Objects.requireNonNull(units.on(here.unit(), TODAY).parent()));
        for (var wrong : List.of(
                task(neighbour, FieldClass.C2, 5),
                task(machinist, FieldClass.C2, 5),
                task(above, FieldClass.C2, 30),
                task(above, FieldClass.C2, -1)))
            assertThatThrownBy(() -> tasks.give(wrong, chair)).isExactlyInstanceOf(Refused.class);
        var unsaid = new NewTask(above.login(), here.unit(), FieldClass.C2, TODAY, "xem");
        assertThatThrownBy(() -> tasks.give(unsaid, chair)).isExactlyInstanceOf(Refused.class);
        assertThat(accounts.actorsOf(above.login())).containsExactly(above);
    }

    @Test
    void who_gave_a_task_ends_it_and_has_no_say_in_the_post_of_its_holder() {
        long task = tasks.give(task(above, FieldClass.C2, 5), chair);
        assertThatThrownBy(() -> machines.signOut(task, chair)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> appointing.card(task, chair)).isInstanceOf(Forbidden.class);
        appointing.revoke(task, "Xong việc", chair);
    }

    @Test
    void a_reorganisation_carries_posts_on_and_no_task() {
        long task = tasks.give(task(above, FieldClass.C2, 20), chair);
        assertThat(mandates.on(List.of(here.unit()), TODAY))
                .extracting(Mandates.Held::id)
                .contains(chair.mandate())
                .doesNotContain(task);
    }

    private NewTask task(Actor to, FieldClass most, int days) {
        return new NewTask(to.login(), here.unit(), most, TODAY.plusDays(days), REASON);
    }

    private Actor taskOf(Actor post) {
        return accounts.actorsOf(post.login()).getLast();
    }

    private Actor office(Role role, UnitId unit) {
        var login = "giao-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(new NewAccount(login, "Nguyễn Thị Thử", "mat-khau-thu-nghiem", false), Actor.MACHINE);
        var term = DateSpan.between(TODAY.minusDays(1), TODAY.plusYears(1));
        accounts.appoint(new NewMandate(login, role, unit, term, "Thử"), Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }
}
