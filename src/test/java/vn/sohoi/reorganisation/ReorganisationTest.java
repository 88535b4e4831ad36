package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Ended;
import vn.sohoi.people.Identity;
import vn.sohoi.people.Joining;
import vn.sohoi.people.NewHousehold;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.Relation;
import vn.sohoi.reorganisation.Cutting.Cut;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.Succession;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;

/** What comes into force on the day, and how it is taken back. */
@BookTest
class ReorganisationTest extends DividedCommune {
    @Autowired
    SealedYear year;

    @Test
    void in_force_everybody_stands_in_the_new_units_and_nobody_is_lost() {
        var divided = divided(Actor.MACHINE);
        var seen = previewing.of(divided.plan(), Actor.MACHINE);
        assertThat(seen.blocked()).isFalse();
        assertThat(seen.after()).isEqualTo(seen.before());

        var done = enforcing.force(divided.plan());
        assertThat(done).isEqualTo(new Enforcing.InForce(3, 30));
        var tree = units.treeOn(JULY);
        assertThat(tree.find(old.unit())).isNull();
        assertThat(tree.unit(old.branch(0)).parent()).isEqualTo(divided.north());
        assertThat(tree.branchesUnder(divided.south())).hasSize(2).contains(old.branch(1));
        assertThat(units.treeOn(JULY.minusDays(1)).branchesUnder(old.unit())).hasSize(3);
        var fresh = plans.pieces(divided.plan(), Actor.MACHINE).getFirst().fresh();
        assertThat(on("membership.stay", fresh, JULY)).isEqualTo(4);
        assertThat(on("membership.stay", old.branch(2), JULY)).isEqualTo(6);
        assertThat(on("membership.stay", old.branch(2), JULY.minusDays(1))).isEqualTo(10);
        assertThat(on("people.residence", fresh, JULY)).isEqualTo(4);
        assertThat(on("people.residence", fresh, JULY.minusDays(1))).isZero();
        assertThat(previewing.of(divided.plan(), Actor.MACHINE).after()).isEqualTo(seen.after());
    }

    @Test
    void shares_of_people_are_counted_and_sum_to_one() {
        enforcing.force(divided(Actor.MACHINE).plan());
        var shares = units.successors(old.unit(), JULY.minusDays(1)).stream()
                .map(Succession::sharePeople)
                .toList();
        assertThat(shares).hasSize(2).doesNotContainNull();
        assertThat(shares.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1");
    }

    @Test
    void rights_follow_the_moved_branch_at_once() {
        var divided = divided(Actor.MACHINE);
        var chair = new Actor("chair", "Chủ tịch", 1L, divided.north(), Role.COMMUNE_CHAIR.name());
        var other = new Actor("other", "Chủ tịch", 2L, divided.south(), Role.COMMUNE_CHAIR.name());
        enforcing.force(divided.plan());
        assertThat(authoriser.reaches(chair, old.branch(0))).isTrue();
        assertThat(authoriser.reaches(other, old.branch(0))).isFalse();
        assertThat(people.find(women.get(0), chair)).isPresent();
        assertThat(people.find(women.get(2), chair)).isEmpty();
        assertThat(people.find(women.get(2), other)).isPresent();
        assertThat(people.find(women.get(0), old.officer())).isEmpty();
    }

    @Test
    void undone_every_table_is_as_it_was() {
        var divided = divided(Actor.MACHINE);
        post(old.unit(), LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
        drafting.post(
                divided.plan(),
                plans.posts(divided.plan(), Actor.MACHINE).getFirst().mandate(),
                divided.north(),
                Actor.MACHINE);
        var before = BookHash.of(scopes, db);
        enforcing.force(divided.plan());
        assertThat(BookHash.of(scopes, db)).isNotEqualTo(before);
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(BookHash.of(scopes, db)).isEqualTo(before);
        assertThat(plans.find(divided.plan(), Actor.MACHINE).state()).isEqualTo(State.UNDONE);
    }

    @Test
    void a_post_on_a_unit_that_ends_goes_over_or_ends_with_it() {
        var login = post(old.unit(), LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        var divided = divided(Actor.MACHINE);
        assertThat(previewing.of(divided.plan(), Actor.MACHINE).conflicts())
                .anyMatch(one -> one.textKey().equals("reorganisation.conflict.post"));
        var post = plans.posts(divided.plan(), Actor.MACHINE).getFirst();
        drafting.post(divided.plan(), post.mandate(), divided.south(), Actor.MACHINE);
        enforcing.force(divided.plan());
        assertThat(accounts.actorsOf(login)).extracting(Actor::unit).containsExactly(divided.south());
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(accounts.actorsOf(login)).extracting(Actor::unit).containsExactly(old.unit());
    }

    @Test
    void after_the_next_act_on_the_same_units_or_people_it_is_undone_no_more() {
        var moved = divided(Actor.MACHINE);
        enforcing.force(moved.plan());
        units.rename(moved.north(), "Xã Bắc Mới", JULY.plusDays(5), "QĐ", Actor.MACHINE);
        assertThatThrownBy(() -> enforcing.undo(moved.plan(), "Thử", Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("units.act-not-last"));
    }

    @Test
    void after_a_period_was_sealed_it_is_undone_no_more_and_no_seal_breaks() {
        var divided = divided(Actor.MACHINE);
        enforcing.force(divided.plan());
        var sealed = year.seal(city, 2025);
        assertThatThrownBy(() -> enforcing.undo(divided.plan(), "Thử", Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("closings.sealed-since-reorganised"));
        assertThat(year.demandExactLists(sealed).values())
                .allSatisfy(list -> assertThat(list).isEmpty());
    }

    @Test
    void a_woman_who_left_since_stands_in_the_way_of_undoing() {
        var divided = divided(Actor.MACHINE);
        enforcing.force(divided.plan());
        membership.depart(women.get(2), Ended.OWN_WISH, JULY.plusDays(30), "", Actor.MACHINE);
        assertThatThrownBy(() -> enforcing.undo(divided.plan(), "Thử", Actor.MACHINE))
                .isInstanceOf(Refused.class);
        assertThat(plans.find(divided.plan(), Actor.MACHINE).state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void a_woman_who_came_to_a_new_branch_stands_in_the_way_of_undoing() {
        var divided = divided(Actor.MACHINE);
        enforcing.force(divided.plan());
        var fresh = plans.pieces(divided.plan(), Actor.MACHINE).getFirst().fresh();
        people.register(
                NewPerson.of(fresh, Identity.woman("Trần Thị Hoa", PartialDate.ofYear(1980)), null), Actor.MACHINE);
        assertThatThrownBy(() -> enforcing.undo(divided.plan(), "Thử", Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("reorganisation.referred-since"));
        assertThat(units.treeOn(JULY).find(old.unit())).isNull();
    }

    @Test
    void by_address_whole_households_go_as_the_book_knows_them_on_the_day() {
        var house = households.open(new NewHousehold(old.branch(2), "Nguyễn Văn An", "Ngõ 12 Xóm Đình"), old.officer());
        var divided = divided(Actor.MACHINE);
        cutting.uncut(divided.plan(), divided.piece(), Actor.MACHINE);
        cutting.cut(
                divided.plan(),
                new Cut(
                        old.branch(2),
                        "Chi hội Xóm Đình",
                        divided.south(),
                        Piece.Way.ADDRESS,
                        "xom dinh",
                        null,
                        List.of()),
                Actor.MACHINE);
        assertThat(previewing.of(divided.plan(), Actor.MACHINE).conflicts())
                .anyMatch(one -> one.textKey().equals("reorganisation.conflict.piece-empty"));
        households.join(women.get(5), new Joining(house, Relation.HEAD, LocalDate.of(2020, 1, 1)), old.officer());
        enforcing.force(divided.plan());
        var fresh = plans.pieces(divided.plan(), Actor.MACHINE).getFirst().fresh();
        assertThat(on("people.residence", fresh, JULY)).isEqualTo(1);
    }

    @Test
    void a_group_goes_with_all_its_people() {
        var group = units.open(
                new NewUnit(
                        UnitLevel.GROUP,
                        "Tổ 1",
                        null,
                        UnitKind.GROUP,
                        old.branch(2),
                        DateSpan.since(LocalDate.of(2000, 1, 1)),
                        "Thử"),
                Actor.MACHINE);
        people.register(
                NewPerson.of(group, Identity.woman("Lê Thị Mai", PartialDate.ofYear(1970)), LocalDate.of(2001, 1, 1)),
                Actor.MACHINE);
        var divided = divided(Actor.MACHINE);
        cutting.cut(
                divided.plan(),
                new Cut(old.branch(2), "Chi hội Tổ 1", divided.south(), Piece.Way.GROUP, "", group, List.of()),
                Actor.MACHINE);
        assertThat(enforcing.force(divided.plan()).people()).isEqualTo(31);
        assertThat(units.treeOn(JULY).path(group)).extracting(one -> one.id()).contains(divided.south());
    }

    private String post(UnitId unit, LocalDate from, LocalDate until) {
        var login = "holder-" + unit;
        accounts.open(new Accounts.NewAccount(login, "Cán bộ cũ", "mot-mat-khau-dai", false), Actor.MACHINE);
        accounts.appoint(
                new Accounts.NewMandate(login, Role.COMMUNE_CHAIR, unit, DateSpan.between(from, until), "QĐ"),
                Actor.MACHINE);
        return login;
    }

    private long on(String table, UnitId branch, LocalDate day) {
        var counts = new HashMap<String, Long>();
        scopes.numbers(() -> {
            count(counts, branch, day);
            return true;
        });
        return counts.getOrDefault(table, 0L);
    }

    private void count(HashMap<String, Long> counts, UnitId branch, LocalDate day) {
        db.sql("""
                        select 'membership.stay' as held, count(*) as rows from membership.stay
                         where branch_id = :branch and valid @> :day::date and upper_inf(recorded)
                        union all
                        select 'people.residence', count(*) from people.residence
                         where branch_id = :branch and valid @> :day::date and upper_inf(recorded)""").param("branch", branch.value()).param("day", day).query(row -> {
            counts.put(row.getString("held"), row.getLong("rows"));
        });
    }
}
