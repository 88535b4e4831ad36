package vn.sohoi.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.demo.StoryTree.Opened;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Decision;
import vn.sohoi.reorganisation.Drafting;
import vn.sohoi.reorganisation.Enforcing;
import vn.sohoi.reorganisation.Plans;

/** The story's reorganisations: the one of 1 July 2025, in force, and a small draft of next year that waits for a word. */
@Component
class StoryActs {
    static final String RESOLUTION = "Nghị quyết 1656/NQ-UBTVQH15";

    private static final String CITY = "Thành phố Hà Nội";
    private static final LocalDate RESOLVED = LocalDate.of(2025, 6, 16);

    private final Drafting drafting;
    private final Enforcing enforcing;
    private final Plans plans;
    private final Accounts accounts;

    StoryActs(Drafting drafting, Enforcing enforcing, Plans plans, Accounts accounts) {
        this.drafting = drafting;
        this.enforcing = enforcing;
        this.plans = plans;
        this.accounts = accounts;
    }

    /** By the state's table; of the units that were cut the story says which branch went where. */
    void reorganise(UnitId city, Map<UnitId, UnitId> places) {
        var decision =
                new Decision(RESOLUTION, RESOLVED, "Nghị quyết 1656/NQ-UBTVQH15 ngày 16/6/2025", StoryTree.REORGANISED);
        var plan = drafting.fromTable(decision, city, Actor.MACHINE);
        drafting.assign(plan, places, Actor.MACHINE);
        enforcing.force(plan);
    }

    /** A draft of the city's officer: one ward is to end, and two of its branches still have no place. */
    void draft(Opened tree) {
        var officer = accounts.actorsOf("canbo-hanoi").getFirst();
        var decision = new Decision(
                "Dự thảo mẫu 01/2027",
                LocalDate.of(2026, 11, 20),
                "Phương án mẫu, không có thật",
                LocalDate.of(2027, 1, 1));
        var plan = drafting.draft(decision, Objects.requireNonNull(tree.before().get(CITY)), officer);
        drafting.close(plan, Objects.requireNonNull(tree.after().get("Phường Yên Sở")), officer);
        var targets = new UnitId[] {
            tree.after().get("Phường Hoàng Liệt"), tree.after().get("Xã Thanh Trì")
        };
        var places = new HashMap<UnitId, UnitId>();
        for (var one : plans.assignments(plan, officer))
            if (places.size() < 3) places.put(one.branch(), Objects.requireNonNull(targets[places.size() % 2]));
        drafting.assign(plan, places, officer);
    }
}
