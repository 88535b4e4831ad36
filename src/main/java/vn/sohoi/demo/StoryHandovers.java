package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.End;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.NewHolding.Who;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.Way;
import vn.sohoi.cadres.handover.Handovers;
import vn.sohoi.cadres.handover.ItemId;
import vn.sohoi.cadres.handover.Items;
import vn.sohoi.cadres.handover.NewHandover;
import vn.sohoi.cadres.handover.NewHandover.Said;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Two branches of Xã Thanh Trì changed their heads: one handed over with a point left open, the other not yet. Invented. */
@Component
@Order(57)
class StoryHandovers implements LaterFilling {
    private static final LocalDate CHANGED = LocalDate.of(2026, 8, 1);
    private static final LocalDate ITEMS_SINCE = LocalDate.of(2025, 7, 1);
    private static final String DECISION = "Biên bản hội nghị chi hội (mẫu)";

    private final Items items;
    private final Handovers handovers;
    private final Officers officers;
    private final Filling filling;
    private final Units units;
    private final Clock clock;
    private final RandomGenerator chance = new Random(8);

    StoryHandovers(Items items, Handovers handovers, Officers officers, Filling filling, Units units, Clock clock) {
        this.items = items;
        this.handovers = handovers;
        this.officers = officers;
        this.filling = filling;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "handovers";
    }

    @Override
    public void fill() {
        for (var row : StoryTable.rows("handed-over.csv"))
            items.enter(
                    UnitLevel.valueOf(row.get("level")),
                    row.get("name"),
                    row.get("name_en"),
                    ITEMS_SINCE,
                    Actor.MACHINE);
        var today = LocalDate.now(clock);
        var branches = units.branchesUnder(units.one("Xã Thanh Trì", today), today).stream()
                .filter(this::mayChange)
                .limit(2)
                .toList();
        for (var branch : branches) change(branch);
        var said = new LinkedHashMap<ItemId, Said>();
        for (var item : items.of(UnitLevel.BRANCH)) said.put(item.id(), new Said(false, "đủ"));
        var last = List.copyOf(said.keySet()).getLast();
        said.put(last, new Said(true, "còn thiếu hồ sơ vay vốn của 3 hộ (mẫu)"));
        handovers.write(
                branches.getFirst(),
                Body.BRANCH,
                new NewHandover(CHANGED.plusDays(3), "Nhà văn hóa (mẫu)", said),
                Actor.MACHINE);
    }

    /** Whether somebody heads it who does not sign in: the cast keeps its posts. */
    private boolean mayChange(UnitId branch) {
        return officers.of(branch, CHANGED, Actor.MACHINE).stream()
                .flatMap(one -> one.positions().stream())
                .flatMap(one -> one.holders().stream())
                .map(one -> filling.find(one.id(), Actor.MACHINE))
                .anyMatch(one -> one.login() == null && !one.acting() && one.endedBy() == null);
    }

    private void change(UnitId branch) {
        var head = officers.of(branch, CHANGED, Actor.MACHINE)
                .getFirst()
                .positions()
                .getFirst();
        var held = head.holders().getFirst();
        filling.end(held.id(), CHANGED, End.OWN_WISH, DECISION, Actor.MACHINE);
        filling.give(
                new NewHolding(
                        head.position().id(),
                        Who.named(Names.woman(chance)),
                        DateSpan.since(CHANGED),
                        Way.ELECTED,
                        false,
                        DECISION,
                        CHANGED),
                Actor.MACHINE);
    }
}
