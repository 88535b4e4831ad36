package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.reorganisation.Agreement.Side;
import vn.sohoi.units.UnitKind;

/** Who says what to a plan, and when it comes into force. */
@BookTest
class AgreeingTest extends DividedCommune {
    @Test
    void a_branch_without_a_place_keeps_the_plan_from_coming_into_force() {
        var plan = drafting.draft(DECISION, city, Actor.MACHINE);
        drafting.open(plan, "Xã Bắc", null, UnitKind.RURAL_COMMUNE, Actor.MACHINE);
        drafting.close(plan, old.unit(), Actor.MACHINE);
        assertThat(previewing.of(plan, Actor.MACHINE).conflicts())
                .filteredOn(one -> one.blocks())
                .extracting(one -> one.textKey())
                .containsOnly("reorganisation.conflict.unassigned")
                .hasSize(3);
        assertThatThrownBy(() -> enforcing.force(plan)).isInstanceOf(Refused.class);
        assertThat(units.treeOn(JULY).find(old.unit())).isNotNull();
    }

    @Test
    void both_sides_agree_by_two_persons_and_a_third_puts_it_in_force() {
        var officer = old.cityOfficer();
        var chair = new Actor("city-chair-" + city, "Chủ tịch thành phố", 5L, city, Role.PROVINCE_CHAIR.name());
        var second = new Actor("city-second-" + city, "Phó chủ tịch", 6L, city, Role.PROVINCE_CHAIR.name());
        var divided = divided(officer);
        agreeing.submit(divided.plan(), officer);
        assertThatThrownBy(() -> enforcing.schedule(divided.plan(), chair)).isInstanceOf(Refused.class);
        for (var to : List.of(divided.north(), divided.south())) {
            agreeing.agree(divided.plan(), old.unit(), to, Side.FROM, chair);
            assertThatThrownBy(() -> agreeing.agree(divided.plan(), old.unit(), to, Side.TO, chair))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("reorganisation.both-sides"));
            agreeing.agree(divided.plan(), old.unit(), to, Side.TO, second);
        }
        assertThat(plans.find(divided.plan(), officer).state()).isEqualTo(State.AGREED);
        assertThat(enforcing.schedule(divided.plan(), chair).state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void a_changed_plan_wants_every_word_anew() {
        var officer = old.cityOfficer();
        var chair = new Actor("city-chair-" + city, "Chủ tịch thành phố", 5L, city, Role.PROVINCE_CHAIR.name());
        var divided = divided(officer);
        agreeing.submit(divided.plan(), officer);
        agreeing.agree(divided.plan(), old.unit(), divided.north(), Side.FROM, chair);
        drafting.assign(divided.plan(), Map.of(old.branch(0), divided.south()), officer);
        assertThat(plans.find(divided.plan(), officer).state()).isEqualTo(State.DRAFTED);
        assertThat(plans.agreements(divided.plan(), officer)).isEmpty();
    }

    @Test
    void a_scheduled_plan_comes_into_force_by_itself_on_its_day_and_one_in_the_way_says_why() {
        var divided = divided(Actor.MACHINE);
        for (var state : List.of(State.PREVIEWED, State.AGREED, State.SCHEDULED))
            rows.step(divided.plan(), state, "", Actor.MACHINE);
        var blocked = drafting.draft(DECISION, city, Actor.MACHINE);
        for (var state : List.of(State.PREVIEWED, State.AGREED, State.SCHEDULED))
            rows.step(blocked, state, "", Actor.MACHINE);
        assertThat(dayBreak.everythingDue()).isEqualTo(1);
        assertThat(plans.find(divided.plan(), Actor.MACHINE).state()).isEqualTo(State.IN_FORCE);
        var back = plans.find(blocked, Actor.MACHINE);
        assertThat(back.state()).isEqualTo(State.DRAFTED);
        assertThat(back.steps().getLast().note()).contains("1 chỗ vướng");
    }

    @Test
    void a_plan_of_others_is_not_there() {
        var divided = divided(Actor.MACHINE);
        var stranger = Places.commune(units, 1);
        assertThatThrownBy(() -> plans.find(divided.plan(), stranger.cityOfficer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafting.assign(divided.plan(), Map.of(old.branch(0), divided.south()), old.officer()))
                .isInstanceOf(NotFound.class);
        assertThat(plans.find(divided.plan(), old.officer()).state()).isEqualTo(State.DRAFTED);
    }
}
