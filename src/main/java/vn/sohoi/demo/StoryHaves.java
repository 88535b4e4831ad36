package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.Campaign;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/** Five haves and three cleans apply in Ngọc Hồi from this year on; the commune's households are looked at by them. */
@Component
@Order(59)
class StoryHaves implements LaterFilling {
    private final Campaigns campaigns;
    private final Units units;
    private final Clock clock;

    StoryHaves(Campaigns campaigns, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "haves";
    }

    @Override
    public void fill() {
        var today = LocalDate.now(clock);
        var haves = campaigns.all(Actor.MACHINE).stream()
                .filter(one -> !one.everywhere())
                .map(Campaign::id)
                .findFirst()
                .orElseThrow();
        campaigns.apply(
                haves,
                units.one("Xã Ngọc Hồi", today),
                LocalDate.of(today.getYear(), 1, 1),
                "Quyết định (mẫu)",
                Actor.MACHINE);
    }
}
