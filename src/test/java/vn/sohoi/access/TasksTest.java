package vn.sohoi.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Offices;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.StoryDay;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
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
    Offices offices;

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
        chair = offices.held(Role.COMMUNE_CHAIR, here.unit());
        above = offices.held(
                Role.PROVINCE_OFFICER,
                requireNonNull(units.on(here.unit(), TODAY).parent()));
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
        revoke(requireNonNull(chair.mandate()));
        assertThat(accounts.actorsOf(above.login())).containsExactly(above);
    }

    @Test
    void with_her_last_post_all_her_tasks_end_and_not_before() {
        var second = Places.commune(units, 1).unit();
        accounts.appoint(
                new Accounts.NewMandate(
                        above.login(),
                        Role.INSPECTOR,
                        second,
                        DateSpan.between(TODAY.minusDays(1), TODAY.plusYears(1)),
                        "Thử"),
                Actor.MACHINE);
        tasks.give(task(above, FieldClass.C2, 5), chair);
        revoke(requireNonNull(above.mandate()));
        var left = accounts.actorsOf(above.login());
        assertThat(left).hasSize(2);
        revoke(requireNonNull(left.getFirst().mandate()));
        assertThat(accounts.actorsOf(above.login())).isEmpty();
    }

    @Test
    void nobody_gives_more_than_she_holds_to_herself_or_what_was_given_to_her() {
        var stranger = offices.held(Role.COMMUNE_CHAIR, Places.commune(units, 1).unit());
        assertThatThrownBy(() -> tasks.give(task(above, FieldClass.C2, 5), stranger))
                .isInstanceOf(NotFound.class);
        var city = offices.held(
                Role.PROVINCE_CHAIR, requireNonNull(units.on(here.unit(), TODAY).parent()));
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
        var neighbour =
                offices.held(Role.COMMUNE_CHAIR, Places.commune(units, 1).unit());
        var machinist = offices.held(
                Role.SYSADMIN, requireNonNull(units.on(here.unit(), TODAY).parent()));
        for (var wrong : List.of(
                task(neighbour, FieldClass.C2, 5),
                task(machinist, FieldClass.C2, 5),
                task(above, FieldClass.C2, 30),
                task(above, FieldClass.C2, -1)))
            assertThatThrownBy(() -> tasks.give(wrong, chair)).isExactlyInstanceOf(Refused.class);
        var unsaid = new NewTask(above.login(), here.unit(), Purpose.ROLL, FieldClass.C2, TODAY, "xem");
        assertThatThrownBy(() -> tasks.give(unsaid, chair)).isExactlyInstanceOf(Refused.class);
        assertThat(accounts.actorsOf(above.login())).containsExactly(above);
    }

    @Test
    void each_is_for_one_part_of_the_work_and_two_parts_are_two_tasks() {
        tasks.give(task(above, Purpose.HARDSHIP, FieldClass.C3, 5), chair);
        var helping = taskOf(above);
        assertThat(authoriser.sees(helping, Purpose.HARDSHIP, FieldClass.C3)).isTrue();
        assertThat(authoriser.seesNames(helping, Purpose.ROLL)).isFalse();
        assertThat(authoriser.seesNames(helping, Purpose.PERSONNEL)).isFalse();
        assertThatThrownBy(() -> tasks.give(task(above, Purpose.HARDSHIP, FieldClass.C2, 5), chair))
                .isExactlyInstanceOf(Refused.class);
        tasks.give(task(above, Purpose.ROLL, FieldClass.C2, 5), chair);
        assertThat(accounts.actorsOf(above.login())).hasSize(3);
        assertThat(appointing.of(List.of(here.unit()), chair))
                .as("the unit reads what each is for")
                .extracting(Post::task)
                .contains(new Post.Task(Purpose.HARDSHIP, FieldClass.C3), new Post.Task(Purpose.ROLL, FieldClass.C2));
    }

    @Test
    void who_sees_officers_by_name_and_no_women_gives_officers_and_no_women() {
        var city = offices.held(
                Role.PROVINCE_CHAIR, requireNonNull(units.on(here.unit(), TODAY).parent()));
        var inspector = offices.held(Role.INSPECTOR, here.unit());
        assertThat(tasks.gives(city)).containsExactly(Purpose.PERSONNEL);
        assertThat(tasks.classes(city)).containsExactly(FieldClass.C2);
        assertThat(tasks.gives(chair)).isEqualTo(Tasks.PURPOSES);
        tasks.give(task(inspector, Purpose.PERSONNEL, FieldClass.C2, 5), city);
        assertThat(authoriser.seesNames(taskOf(inspector), Purpose.PERSONNEL)).isTrue();
        for (var more : List.of(
                task(inspector, Purpose.PERSONNEL, FieldClass.C3, 5),
                task(inspector, Purpose.HARDSHIP, FieldClass.C2, 5)))
            assertThatThrownBy(() -> tasks.give(more, city)).isInstanceOf(Forbidden.class);
    }

    /** Both ways: what is offered has somebody who gives it, somebody who takes it, and stands in the schema; nothing else does. */
    @Test
    void what_a_task_may_be_for_is_the_same_in_the_table_of_rights_and_in_the_schema() {
        for (var purpose : Tasks.PURPOSES)
            assertThat(List.of(Role.values()))
                    .as("takers of %s", purpose)
                    .anyMatch(role -> Grants.of(role, purpose).byTask().compareTo(FieldClass.C2) >= 0);
        for (var closed : List.of(Purpose.LOANS, Purpose.SCREENING, Purpose.CASES, Purpose.REQUESTS, Purpose.AUDIT))
            assertThatThrownBy(() -> tasks.give(task(above, closed, FieldClass.C2, 5), chair))
                    .isInstanceOf(Forbidden.class);
        var schema = owner.sql("""
                        select pg_get_constraintdef(oid) from pg_constraint where conname = 'mandate_task_purpose'""").query(String.class).single();
        for (var purpose : Purpose.values())
            assertThat(schema.contains("'" + purpose + "'"))
                    .as("%s in %s", purpose, schema)
                    .isEqualTo(Tasks.PURPOSES.contains(purpose));
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

    private void revoke(long mandate) {
        owner.sql("update access.mandate set revoked_at = now() where id = :id")
                .param("id", mandate)
                .update();
    }

    private NewTask task(Actor to, FieldClass most, int days) {
        return task(to, Purpose.ROLL, most, days);
    }

    private NewTask task(Actor to, Purpose purpose, FieldClass most, int days) {
        return new NewTask(to.login(), here.unit(), purpose, most, TODAY.plusDays(days), REASON);
    }

    private Actor taskOf(Actor post) {
        return accounts.actorsOf(post.login()).getLast();
    }
}
