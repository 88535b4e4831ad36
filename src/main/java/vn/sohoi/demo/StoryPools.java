package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.planning.NewPool;
import vn.sohoi.cadres.planning.PoolId;
import vn.sohoi.cadres.planning.Pools;
import vn.sohoi.cadres.planning.Pools.Review;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/** Whom Xã Thanh Trì plans for its chair and vice-chairs of the next term: looked at again once, one taken out. Invented. */
@Component
@Order(56)
class StoryPools implements LaterFilling {
    private static final LocalDate DECIDED = LocalDate.of(2025, 10, 15);
    private static final LocalDate REVIEWED = LocalDate.of(2026, 9, 15);
    private static final DateSpan NEXT_TERM = DateSpan.between(LocalDate.of(2030, 7, 1), LocalDate.of(2035, 7, 1));
    private static final String DECISION = "07/QĐ-BTV (mẫu)";
    private static final int PLANNED = 4;

    private final Pools pools;
    private final Officers officers;
    private final Units units;
    private final Clock clock;

    StoryPools(Pools pools, Officers officers, Units units, Clock clock) {
        this.pools = pools;
        this.officers = officers;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "pools";
    }

    @Override
    public void fill() {
        var here = units.one("Xã Thanh Trì", LocalDate.now(clock));
        var chair = open(here, PositionKind.CHAIR);
        var candidates = members(here).stream().limit(PLANNED).toList();
        for (var her : candidates) pools.add(chair, her, DECIDED, DECISION, Actor.MACHINE);
        var reviews = new LinkedHashMap<CadreId, Review>();
        for (var her : candidates)
            reviews.put(
                    her,
                    her.equals(candidates.getLast())
                            ? new Review(false, "Chuyển công tác khỏi xã (mẫu)")
                            : new Review(true, ""));
        pools.review(chair, reviews, REVIEWED, "11/BB-BTV (mẫu)", Actor.MACHINE);
        pools.add(open(here, PositionKind.VICE), candidates.getFirst(), DECIDED, DECISION, Actor.MACHINE);
    }

    private PoolId open(UnitId unit, PositionKind kind) {
        return pools.open(new NewPool(unit, Body.EXECUTIVE, kind, NEXT_TERM, DECISION, DECIDED), Actor.MACHINE);
    }

    /** Those of the committee below its chair. */
    private List<CadreId> members(UnitId unit) {
        return officers.of(unit, LocalDate.now(clock), Actor.MACHINE).stream()
                .filter(one -> one.term().body() == Body.EXECUTIVE)
                .flatMap(one -> one.positions().stream())
                .filter(one -> one.position().kind() != PositionKind.CHAIR)
                .flatMap(one -> one.holders().stream())
                .map(one -> one.cadre())
                .distinct()
                .toList();
    }
}
