package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.allowances.Allowances;
import vn.sohoi.cadres.allowances.NewAllowance;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** What the city pays its branch heads and their deputies; amounts and paper are invented. */
@Component
@Order(56)
class StoryAllowances implements LaterFilling {
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final int HALF_A_MONTH = 15;

    private final Allowances allowances;
    private final Units units;
    private final Clock clock;

    StoryAllowances(Allowances allowances, Units units, Clock clock) {
        this.allowances = allowances;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "allowances";
    }

    @Override
    public void fill() {
        pay(PositionKind.CHAIR, 450_000);
        pay(PositionKind.VICE, 250_000);
    }

    private void pay(PositionKind kind, long amount) {
        allowances.enter(
                units.one("Thành phố Hà Nội", LocalDate.now(clock)),
                new NewAllowance(
                        "Bồi dưỡng hằng tháng (mẫu)",
                        UnitLevel.BRANCH,
                        new Post(Body.BRANCH, kind),
                        kind == PositionKind.CHAIR,
                        amount,
                        HALF_A_MONTH,
                        "Văn bản mẫu để xem thử, không có thật",
                        SINCE),
                Actor.MACHINE);
    }
}
