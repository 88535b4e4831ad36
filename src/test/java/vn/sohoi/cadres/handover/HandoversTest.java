package vn.sohoi.cadres.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.Ground;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.handover.NewHandover.Said;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** When the head of a group changes, each item of the level is handed over or stays open until it is settled. */
@BookTest
class HandoversTest {
    private static final LocalDate CHANGED = LocalDate.of(2026, 2, 1);

    @Autowired
    Terms terms;

    @Autowired
    Filling filling;

    @Autowired
    Officers officers;

    @Autowired
    Items items;

    @Autowired
    Handovers handovers;

    @Autowired
    Units units;

    private Places.Commune here;
    private UnitId group;
    private List<ItemId> asked = List.of();

    @BeforeEach
    void a_head_of_a_group_follows_another() {
        here = Places.commune(units, 1);
        group = Places.group(units, here.branch(0));
        var ground = new Ground(terms, filling, officers);
        var head = ground.groupHead(group);
        ground.give(head, "Đào Thị Lan", Ground.BEGIN, CHANGED);
        ground.give(head, "Cao Thị Mai", CHANGED, null);
        if (items.of(UnitLevel.GROUP).isEmpty())
            for (var name : List.of("Sổ tổ", "Quỹ tổ"))
                items.enter(UnitLevel.GROUP, name, name, Ground.BEGIN, Actor.MACHINE);
        asked = items.of(UnitLevel.GROUP).stream().map(Item::id).toList();
    }

    @Test
    void a_change_wants_handing_over_until_it_is_written_down() {
        assertThat(handovers.wanting(group, here.officer())).singleElement().satisfies(one -> {
            assertThat(one.fromName()).isEqualTo("Đào Thị Lan");
            assertThat(one.toName()).isEqualTo("Cao Thị Mai");
            assertThat(one.day()).isEqualTo(CHANGED);
        });
        var written = handovers.write(group, Body.GROUP, told(false), here.officer());
        assertThat(handovers.wanting(group, here.officer())).isEmpty();
        assertThat(handovers.find(written, here.officer()).lines()).hasSize(2);
        refused("cadres.handover.error.none", () -> handovers.write(group, Body.GROUP, told(false), here.officer()));
    }

    @Test
    void an_open_point_is_a_task_until_it_is_settled() {
        var written = handovers.write(group, Body.GROUP, told(true), here.officer());
        assertThat(handovers.waiting(group, here.officer())).isEqualTo(1);
        handovers.settle(written, asked.getFirst(), here.officer());
        assertThat(handovers.waiting(group, here.officer())).isZero();
        assertThatThrownBy(() -> handovers.settle(written, asked.getFirst(), here.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void both_sign_once_on_a_day_that_was() {
        var written = handovers.write(group, Body.GROUP, told(false), here.officer());
        refused("cadres.handover.error.sign-day", () -> handovers.sign(written, CHANGED.minusDays(1), here.officer()));
        handovers.sign(written, CHANGED.plusDays(1), here.officer());
        assertThat(handovers.find(written, here.officer()).signed()).isEqualTo(CHANGED.plusDays(1));
        refused("cadres.handover.error.signed", () -> handovers.sign(written, CHANGED.plusDays(2), here.officer()));
    }

    @Test
    void every_item_of_the_level_is_asked_and_an_open_one_says_what_is_wanting() {
        var one = Map.of(asked.getFirst(), new Said(false, ""));
        refused("cadres.handover.error.items", () -> write(new NewHandover(CHANGED, "", one)));
        var silent = new HashMap<>(told(true).said());
        silent.put(asked.getFirst(), new Said(true, " "));
        refused("cadres.handover.error.words", () -> write(new NewHandover(CHANGED, "", silent)));
        var early = new NewHandover(CHANGED.minusMonths(2), "", told(false).said());
        refused("cadres.handover.error.day", () -> write(early));
    }

    @Test
    void it_is_there_for_the_unit_and_those_above_it() {
        var written = handovers.write(group, Body.GROUP, told(false), here.officer());
        assertThat(handovers.of(group, here.cityOfficer())).hasSize(1);
        var elsewhere = Places.commune(units, 1);
        assertThatThrownBy(() -> handovers.of(group, elsewhere.officer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handovers.find(written, elsewhere.officer())).isInstanceOf(NotFound.class);
    }

    private void write(NewHandover told) {
        handovers.write(group, Body.GROUP, told, here.officer());
    }

    /** All items, the first of them open or not. */
    private NewHandover told(boolean open) {
        var said = new HashMap<ItemId, Said>();
        for (var item : asked) said.put(item, new Said(false, "đủ"));
        if (open) said.put(asked.getFirst(), new Said(true, "thiếu quyển năm 2024"));
        return new NewHandover(CHANGED, "Nhà văn hóa", said);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageStartingWith(key);
    }
}
