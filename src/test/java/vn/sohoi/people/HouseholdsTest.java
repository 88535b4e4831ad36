package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

@BookTest
class HouseholdsTest {
    private static final LocalDate MAY = LocalDate.of(2020, 5, 1);

    private static final String ADDRESS = "Xóm 1";

    @Autowired
    Households households;

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
    private HouseholdId home;
    private PersonId mother;
    private PersonId daughter;

    @BeforeEach
    void a_mother_and_her_daughter() {
        here = Places.commune(units, 2);
        there = Places.commune(units, 1);
        mother = woman("Trần Thị Mẹ");
        daughter = woman("Nguyễn Thị Con");
        home = open("Nguyễn Văn Ông");
        households.join(mother, new Joining(home, Relation.SPOUSE, MAY), here.officer());
        households.join(daughter, new Joining(home, Relation.CHILD, MAY), here.officer());
    }

    @Test
    void a_household_tells_its_head_and_who_lives_in_it() {
        var found = households.of(daughter, MAY, here.officer()).orElseThrow();
        assertThat(found.headName()).isEqualTo("Nguyễn Văn Ông");
        assertThat(found.members())
                .extracting(Household.Member::fullName)
                .containsExactly("Trần Thị Mẹ", "Nguyễn Thị Con");
        assertThat(households.of(daughter, MAY.minusDays(1), here.officer())).isEmpty();
        assertThat(people.find(daughter, here.officer()).orElseThrow().household())
                .isEqualTo(home);
    }

    /** Addresses are of class C3 (security.md 4.1), and a group head reads the roll and hardship to C2 (3.2). */
    @Test
    void a_group_head_sees_who_lives_together_and_not_where() {
        var branch = here.branch(0);
        var branchHead = new Actor("head", "Chi hội trưởng", 91L, branch, "BRANCH_HEAD");
        var groupHead = new Actor("group", "Tổ trưởng", 92L, branch, "GROUP_HEAD");
        assertThat(households.of(daughter, MAY, branchHead).orElseThrow().address())
                .isEqualTo(ADDRESS);
        assertThat(households.byHead(branch, "", 9, branchHead))
                .extracting(Household::address)
                .contains(ADDRESS);
        assertThat(households.of(daughter, MAY, groupHead).orElseThrow().members())
                .hasSize(2);
        assertThat(households.of(daughter, MAY, groupHead).orElseThrow().address())
                .isEmpty();
        assertThat(households.byHead(branch, "", 9, groupHead))
                .extracting(Household::address)
                .containsOnly("");
    }

    @Test
    void the_head_is_found_by_words_without_marks() {
        open("Lê Thị Khác");
        assertThat(households.byHead(here.branch(0), "ong nguyen", 9, here.officer()))
                .extracting(Household::id)
                .containsExactly(home);
        assertThat(households.byHead(here.branch(0), "", 9, here.officer())).hasSize(2);
        assertThat(households.byHead(here.branch(1), "", 9, here.officer())).isEmpty();
    }

    @Test
    void who_is_head_in_the_book_gives_the_household_her_name() {
        var own = open("Tên Cũ");
        households.join(mother, new Joining(own, Relation.HEAD, MAY.plusYears(1)), here.officer());
        assertThat(households.byHead(here.branch(0), "me tran", 9, here.officer()))
                .extracting(Household::headName)
                .containsExactly("Trần Thị Mẹ");
        assertThatThrownBy(() ->
                        households.join(daughter, new Joining(own, Relation.HEAD, MAY.plusYears(2)), here.officer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("household-has-head");
    }

    @Test
    void she_leaves_and_what_was_so_stays_for_its_days() {
        households.leave(daughter, MAY.plusYears(1), here.officer());
        households.leave(daughter, MAY.plusYears(1), here.officer());
        assertThat(rows(daughter)).containsExactly("CHILD [2020-05-01,2021-05-01)");
        assertThat(households.of(daughter, MAY.plusMonths(3), here.officer())).isPresent();
        assertThat(people.find(daughter, here.officer()).orElseThrow().household())
                .isNull();
        assertThatThrownBy(() -> households.leave(mother, MAY, here.officer())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> households.join(daughter, new Joining(home, Relation.CHILD, MAY), here.officer()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_household_is_split_on_a_day() {
        var on = MAY.plusYears(2);
        var made = households.split(home, "Phạm Văn Rể", Map.of(daughter, Relation.SPOUSE), on, here.officer());
        assertThat(households.of(daughter, on, here.officer()).orElseThrow().id())
                .isEqualTo(made);
        assertThat(households.of(mother, on, here.officer()).orElseThrow().members())
                .hasSize(1);
        assertThat(households
                        .of(daughter, on.minusDays(1), here.officer())
                        .orElseThrow()
                        .members())
                .hasSize(2);
        assertThatThrownBy(() -> households.split(
                        home, "Ai Đó", Map.of(daughter, Relation.HEAD), on.plusDays(1), here.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_moves_away_or_dies_leaves_her_household() {
        people.move(daughter, here.branch(1), MAY.plusYears(1), here.officer());
        people.left(mother, MAY.plusYears(3), Left.DIED, here.officer());
        assertThat(rows(daughter)).containsExactly("CHILD [2020-05-01,2021-05-01)");
        assertThat(rows(mother)).containsExactly("SPOUSE [2020-05-01,2023-05-01)");
        assertThatThrownBy(() ->
                        households.join(daughter, new Joining(home, Relation.CHILD, MAY.plusYears(2)), here.officer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("household-elsewhere");
    }

    @Test
    void a_stranger_learns_nothing() {
        assertThat(households.of(daughter, MAY, there.officer())).isEmpty();
        assertThat(households.of(daughter, MAY, here.cityOfficer())).isEmpty();
        assertThatThrownBy(() -> households.byHead(here.branch(0), "", 9, there.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> households.leave(daughter, MAY.plusYears(1), there.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> households.open(new NewHousehold(here.branch(0), "Ai", ""), there.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> households.open(new NewHousehold(here.branch(0), " ", ""), here.officer()))
                .isInstanceOf(Refused.class);
    }

    private HouseholdId open(String head) {
        return households.open(new NewHousehold(here.branch(0), head, ADDRESS), here.officer());
    }

    private PersonId woman(String name) {
        return people.register(
                NewPerson.of(here.branch(0), Identity.woman(name, null), LocalDate.of(2015, 1, 1)), here.officer());
    }

    private List<String> rows(PersonId person) {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("""
                        select relation || ' ' || valid from people.household_member
                         where person_id = :id and upper_inf(recorded) order by valid""")
                        .param("id", person.value())
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .list());
    }
}
