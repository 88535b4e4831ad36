package vn.sohoi.targets;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * Targets whose period is not over and that were given to units that end. They follow the records by themselves, so nothing
 * is written; what the new units have should be looked at.
 */
@Component
@Order(60)
class SharesFollow implements Follower {
    private final Db db;

    SharesFollow(Db db) {
        this.db = db;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        long running = db.sql("""
                        select count(distinct target.id)
                          from targets.share join targets.allotment on allotment.id = allotment_id
                          join targets.target on target.id = target_id
                         where upper_inf(recorded) and upper(period) > :day::date and unit_id = any(:units::bigint[])
                           and amount > 0""")
                .param("day", planned.day())
                .param(
                        "units",
                        planned.ending().stream().mapToLong(UnitId::value).toArray())
                .query(Long.class)
                .single();
        return running == 0
                ? List.of()
                : List.of(new Conflict("targets.shares-follow", List.of(running), false, "/chi-tieu"));
    }

    @Override
    public void follow(Act act) {}

    @Override
    public void takeBack(Act act) {}
}
