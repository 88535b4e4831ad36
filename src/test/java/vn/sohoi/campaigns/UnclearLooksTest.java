package vn.sohoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.campaigns.Street.Home;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** What could not be made clear at a door is kept, and is taken for neither met nor unmet. */
@BookTest
class UnclearLooksTest {
    private static final int YEAR = 2024;
    private static final LocalDate DAY = LocalDate.of(YEAR, 11, 1);

    @Autowired
    HouseholdYears years;

    @Autowired
    HouseholdResults results;

    @Autowired
    Samples samples;

    @Autowired
    Street street;

    @Autowired
    Units units;

    private Places.Commune here;
    private UnitId branch;
    private List<Home> homes;
    private Actor head;
    private Actor chair;

    @BeforeEach
    void a_branch_of_three_member_households() {
        here = Places.commune(units, 2);
        branch = here.branch(0);
        homes = street.of(branch, 3);
        head = new Actor("head", "Chi hội trưởng", 1L, branch, "BRANCH_HEAD");
        chair = new Actor("chair", "Chủ tịch", 2L, here.unit(), "COMMUNE_CHAIR");
    }

    @Test
    void it_is_kept_and_the_households_turn_goes_on() {
        look(0, List.of(2), List.of(4, 7), "Chủ hộ đi vắng");
        assertThat(waiting()).hasSize(3);
        assertThat(of(0).stands()).isNull();
        assertThat(years.failing(branch, YEAR, head)).isEmpty();
        look(0, List.of(2), List.of(), "");
        assertThat(waiting()).hasSize(2);
        assertThat(years.steps(Objects.requireNonNull(of(0).id()), head))
                .extracting(Step::kind, Step::failed, Step::unclear, Step::reason)
                .containsExactly(
                        tuple(StepKind.BRANCH, List.of(2), List.of(4, 7), "Chủ hộ đi vắng"),
                        tuple(StepKind.BRANCH, List.of(2), List.of(), ""));
    }

    @Test
    void it_is_no_candidate_of_the_sample_and_gets_no_result() {
        look(0, List.of(), List.of(1), "");
        look(1, List.of(), List.of(), "");
        samples.draw(here.unit(), YEAR, 100, 7, chair);
        assertThat(of(0).drawn()).isFalse();
        assertThat(of(1).drawn()).isTrue();
        look(1, StepKind.COMMUNE, List.of(), List.of(3), "", chair);
        assertThatThrownBy(() -> results.conclude(here.unit(), YEAR, DAY, chair))
                .as("what the commune could not make clear is not checked")
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("campaigns.error.not-checked");
        look(1, StepKind.COMMUNE, List.of(), List.of(), "", chair);
        assertThat(results.conclude(here.unit(), YEAR, DAY, chair)).isEqualTo(1);
        assertThat(of(0).result()).isNull();
    }

    @Test
    void what_was_made_clear_before_stands_while_a_later_look_is_not_clear() {
        look(0, List.of(5), List.of(), "");
        look(0, List.of(), List.of(5), "Đang làm nhà vệ sinh");
        assertThat(of(0).stands()).containsExactly(5);
    }

    @Test
    void only_what_the_day_asks_can_be_unclear() {
        assertThatThrownBy(() -> look(0, List.of(), List.of(9), ""))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("campaigns.error.criterion");
        assertThat(of(0).id()).as("nothing was written").isNull();
    }

    private List<HouseholdYear> waiting() {
        return years.waiting(branch, YEAR, StepKind.BRANCH, head);
    }

    private void look(int home, List<Integer> failed, List<Integer> unclear, String reason) {
        look(home, StepKind.BRANCH, failed, unclear, reason, head);
    }

    private void look(
            int home, StepKind kind, List<Integer> failed, List<Integer> unclear, String reason, Actor actor) {
        var mark = new Mark(homes.get(home).id(), failed, unclear, reason);
        years.say(branch, YEAR, kind, List.of(mark), DAY, actor);
    }

    private HouseholdYear of(int home) {
        return years.of(branch, YEAR, chair).stream()
                .filter(one -> one.household().equals(homes.get(home).id()))
                .findFirst()
                .orElseThrow();
    }
}
