package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Role;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.NewHousehold;
import vn.sohoi.reorganisation.Agreement.Side;
import vn.sohoi.reorganisation.Drafting.Altered;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.units.UnitKind;

/** Units that stay, and are called otherwise, become of another kind, or stand elsewhere. */
@BookTest
class ChangedByHandTest extends DividedCommune {
    @Autowired
    Figures figures;

    @Test
    void a_branch_that_is_moved_takes_its_people_along_and_both_communes_agree() {
        var there = Places.beside(units, old);
        var plan = drafting.draft(DECISION, city, Actor.MACHINE);
        drafting.alter(plan, old.branch(0), new Altered("Chi hội Dời", UnitKind.BRANCH, there), Actor.MACHINE);
        var handed = previewing.of(plan, Actor.MACHINE).handovers();
        assertThat(handed)
                .containsExactly(new Handover(
                        old.unit(),
                        there,
                        List.of(old.branch(0)),
                        List.of(),
                        handed.getFirst().counts()));
        assertThat(handed.getFirst().counts()).containsEntry("people.handed-women", 10L);
        var old_chair = new Actor("from", "Chủ tịch", 1L, old.unit(), Role.COMMUNE_CHAIR.name());
        var chair = new Actor("to", "Chủ tịch", 2L, there, Role.COMMUNE_CHAIR.name());
        agreeing.submit(plan, old.cityOfficer());
        agreeing.agree(plan, old.unit(), there, Side.FROM, old_chair);
        agreeing.agree(plan, old.unit(), there, Side.TO, chair);
        assertThat(plans.find(plan, chair).state()).isEqualTo(State.AGREED);

        var before = BookHash.of(scopes, db);
        assertThat(enforcing.force(plan)).isEqualTo(new Enforcing.InForce(1, 10));
        assertThat(units.on(old.branch(0), JULY).name()).isEqualTo("Chi hội Dời");
        assertThat(authoriser.reaches(chair, old.branch(0))).isTrue();
        assertThat(authoriser.reaches(old_chair, old.branch(0))).isFalse();
        assertThat(members(old.unit(), new Frame.AsItWas(), JULY.minusDays(1))).isEqualTo(30);
        assertThat(members(old.unit(), new Frame.Today(), JULY.minusDays(1))).isEqualTo(20);
        assertThat(members(there, new Frame.Today(), JULY.minusDays(1))).isEqualTo(10);
        assertThat(units.successors(old.unit(), JULY.minusDays(1)))
                .as("the commune is still there")
                .isEmpty();
        assertThat(previewing.of(plan, Actor.MACHINE).handovers()).isEqualTo(handed);
        enforcing.undo(plan, "Thử", Actor.MACHINE);
        assertThat(BookHash.of(scopes, db)).isEqualTo(before);
    }

    @Test
    void a_commune_that_is_renamed_and_retyped_hands_nothing_over() {
        var plan = drafting.draft(DECISION, city, Actor.MACHINE);
        drafting.alter(plan, old.unit(), new Altered("Phường Mới", UnitKind.WARD, city), Actor.MACHINE);
        assertThat(previewing.of(plan, Actor.MACHINE).handovers()).isEmpty();
        enforcing.force(plan);
        assertThat(units.on(old.unit(), JULY).kind()).isEqualTo(UnitKind.WARD);
        assertThat(units.on(old.unit(), JULY).name()).isEqualTo("Phường Mới");
        assertThat(units.on(old.unit(), JULY.minusDays(1)).kind()).isEqualTo(UnitKind.RURAL_COMMUNE);
    }

    @Test
    void what_is_set_back_to_what_it_was_is_no_change() {
        var plan = drafting.draft(DECISION, city, Actor.MACHINE);
        var now = units.on(old.unit(), JULY);
        drafting.alter(plan, old.unit(), new Altered("Phường Mới", UnitKind.WARD, null), Actor.MACHINE);
        assertThat(plans.lines(plan, Actor.MACHINE)).hasSize(2);
        drafting.alter(plan, old.unit(), new Altered(now.name(), now.kind(), city), Actor.MACHINE);
        assertThat(plans.lines(plan, Actor.MACHINE)).isEmpty();
    }

    @Test
    void nothing_goes_to_units_that_are_none_of_the_plan_s_business() {
        var foreign = Places.commune(units, 1);
        var plan = drafting.draft(DECISION, city, Actor.MACHINE);
        drafting.close(plan, old.unit(), Actor.MACHINE);
        notFound(() -> drafting.assign(plan, Map.of(old.branch(0), foreign.unit()), Actor.MACHINE));
        var moved = new Altered("Chi hội", UnitKind.BRANCH, foreign.unit());
        notFound(() -> drafting.alter(plan, old.branch(0), moved, Actor.MACHINE));
        notFound(() -> drafting.alter(plan, foreign.unit(), new Altered("X", UnitKind.WARD, null), Actor.MACHINE));
        assertThatThrownBy(() -> drafting.alter(
                        plan, old.unit(), new Altered("Xã", UnitKind.RURAL_COMMUNE, old.branch(0)), Actor.MACHINE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafting.alter(
                        plan, old.unit(), new Altered("Huyện", UnitKind.RURAL_DISTRICT, null), Actor.MACHINE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_unit_that_ends_and_one_that_goes_to_it_stand_in_the_way() {
        var there = Places.beside(units, old);
        var plan = drafting.draft(DECISION, city, Actor.MACHINE);
        drafting.alter(plan, old.branch(0), new Altered("Chi hội Dời", UnitKind.BRANCH, there), Actor.MACHINE);
        drafting.alter(plan, old.unit(), new Altered("Xã Khác", UnitKind.RURAL_COMMUNE, null), Actor.MACHINE);
        drafting.close(plan, old.unit(), Actor.MACHINE);
        drafting.close(plan, there, Actor.MACHINE);
        assertThat(blocking(plan))
                .contains("reorganisation.conflict.parent-gone", "reorganisation.conflict.changed-gone");
        assertThatThrownBy(() -> enforcing.force(plan)).isInstanceOf(Refused.class);
        assertThat(units.treeOn(JULY).find(there)).isNotNull();
    }

    @Test
    void a_list_that_is_being_read_for_a_unit_that_ends_stands_in_the_way_until_it_is_read() {
        var divided = divided(Actor.MACHINE);
        assertThat(blocking(divided.plan())).isEmpty();
        scopes.names(Actor.MACHINE, this::reading);
        assertThat(blocking(divided.plan())).containsExactly("imports.reading-in-the-way");
        assertThatThrownBy(() -> enforcing.force(divided.plan())).isInstanceOf(Refused.class);
        assertThat(units.treeOn(JULY).find(old.unit())).isNotNull();
        scopes.names(
                Actor.MACHINE,
                () -> db.sql("update imports.reading set ended = clock_timestamp() where unit_id = :unit")
                        .param("unit", old.unit().value())
                        .update());
        assertThat(blocking(divided.plan())).isEmpty();
        assertThat(keys(divided.plan())).contains("imports.waiting-in-the-way");
        enforcing.force(divided.plan());
    }

    @Test
    void people_of_a_cut_branch_of_whom_no_part_speaks_are_named_with_where_they_stay() {
        households.open(new NewHousehold(old.branch(2), "Nguyễn Văn An", "Xóm Đình"), old.officer());
        var divided = divided(Actor.MACHINE);
        cutting.cut(
                divided.plan(),
                new Cutting.Cut(
                        old.branch(2), "Chi hội Đình", divided.south(), Piece.Way.ADDRESS, "xom dinh", null, List.of()),
                Actor.MACHINE);
        var said = previewing.of(divided.plan(), Actor.MACHINE).conflicts().stream()
                .filter(one -> one.textKey().equals("reorganisation.conflict.no-address"))
                .toList();
        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.arguments().getFirst())
                    .as("ten women, four of them picked by hand")
                    .isEqualTo(6);
            assertThat(one.href()).endsWith("/chi-hoi/" + old.branch(2));
            assertThat(one.blocks()).isFalse();
        });
    }

    private boolean reading() {
        db.sql("""
                        with list as (
                          insert into imports.batch (unit_id, sheet, file_name, sha256, file, listed_on, login)
                          values (:unit, 'members', 'a.xlsx', 'x', ''::bytea, current_date, 'x') returning id, unit_id)
                        insert into imports.reading (batch_id, unit_id, login) select id, unit_id, 'x' from list""").param("unit", old.unit().value()).update();
        return true;
    }

    private List<String> blocking(PlanId plan) {
        return previewing.of(plan, Actor.MACHINE).conflicts().stream()
                .filter(Conflict::blocks)
                .map(Conflict::textKey)
                .distinct()
                .toList();
    }

    private List<String> keys(PlanId plan) {
        return previewing.of(plan, Actor.MACHINE).conflicts().stream()
                .map(Conflict::textKey)
                .toList();
    }

    private long members(UnitId unit, Frame frame, LocalDate day) {
        var question = new Question("members", unit, new Question.On(day), frame, null);
        var value = figures.answer(question, Actor.MACHINE).value();
        return value == null ? -1 : value.longValueExact();
    }

    private static void notFound(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(NotFound.class);
    }
}
