package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Role;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.TransferWish;
import vn.sohoi.membership.Transfers;

/** A commune opens a branch, empties another by transfers, and ends it; nobody is lost on the way. */
@BookTest
class BranchActsTest extends DividedCommune {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final BranchActs.Paper PAPER = new BranchActs.Paper("12/QĐ-PN", TODAY.minusDays(3));

    @Autowired
    BranchActs branches;

    @Autowired
    Transfers transfers;

    @Autowired
    Figures figures;

    private Actor chair = Actor.MACHINE;

    @BeforeEach
    void the_chair_of_the_commune_decides() {
        chair = new Actor("branch-chair-" + old.unit(), "Chủ tịch xã", 7L, old.unit(), Role.COMMUNE_CHAIR.name());
    }

    @Test
    void two_branches_become_one_by_transfers_and_the_figures_are_what_they_were() {
        var into = branches.open(old.unit(), "Chi hội Mới", PAPER, TODAY.minusDays(1), chair);
        assertThat(units.on(into, TODAY).parent()).isEqualTo(old.unit());
        var before = members(old.unit());
        assertThat(before).isEqualByComparingTo("30");
        for (int i = 0; i < 30; i += 3) transfer(women.get(i), into);
        assertThat(members(into)).isEqualByComparingTo("10");
        assertThat(branches.stands(old.branch(0), chair).nothing()).isTrue();
        branches.end(old.branch(0), PAPER, chair);
        assertThat(units.find(old.branch(0), TODAY)).isEmpty();
        assertThat(units.find(old.branch(0), TODAY.minusDays(1))).isPresent();
        assertThat(members(old.unit())).isEqualByComparingTo(before);
        for (int i = 0; i < 30; i += 3)
            assertThat(people.find(women.get(i), old.officer()).orElseThrow().branch())
                    .isEqualTo(into);
    }

    @Test
    void a_branch_with_anybody_on_it_does_not_end_and_says_how_many() {
        for (int i = 3; i < 30; i += 3) transfer(women.get(i), old.branch(1));
        var left = branches.stands(old.branch(0), chair);
        assertThat(left.nothing()).isFalse();
        assertThat(left.people())
                .filteredOn(one -> one.textKey().equals("membership.handed"))
                .singleElement()
                .extracting(BranchActs.Stands.People::count)
                .isEqualTo(1L);
        assertThatThrownBy(() -> branches.end(old.branch(0), PAPER, chair)).isInstanceOf(Refused.class);
        assertThat(units.find(old.branch(0), TODAY)).isPresent();
    }

    @Test
    void only_her_own_commune_decides_and_only_with_a_paper() {
        assertThatThrownBy(() -> branches.open(old.unit(), "Chi hội Mới", PAPER, TODAY, old.officer()))
                .isInstanceOf(Forbidden.class);
        var other = vn.sohoi.Places.commune(units, 1);
        assertThatThrownBy(() -> branches.open(other.unit(), "Chi hội Mới", PAPER, TODAY, chair))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> branches.end(other.branch(0), PAPER, chair)).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> branches.open(old.unit(), "Chi hội Mới", new BranchActs.Paper(" ", TODAY), TODAY, chair))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> branches.open(old.branch(0), "Chi hội Mới", PAPER, TODAY, chair))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        branches.open(old.unit(), units.on(old.branch(0), TODAY).name(), PAPER, TODAY, chair))
                .isInstanceOf(Refused.class);
    }

    private void transfer(PersonId woman, UnitId to) {
        transfers.within(new TransferWish(woman, to, TODAY, ""), old.officer());
    }

    private @Nullable BigDecimal members(UnitId unit) {
        return figures.answer(Question.on("members", unit, TODAY), Actor.MACHINE)
                .value();
    }
}
