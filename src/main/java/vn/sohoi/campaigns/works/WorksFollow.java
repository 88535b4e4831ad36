package vn.sohoi.campaigns.works;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/** A work stays with the unit that registered it; one that is not done when its unit ends is registered anew by whoever goes on. */
@Component
@Order(80)
class WorksFollow implements Follower {
    private final Db db;

    WorksFollow(Db db) {
        this.db = db;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var found = new ArrayList<Conflict>();
        db.sql("""
                        select (select count(*) from campaigns.work
                                 where unit_id = any(:ending::bigint[]) and upper_inf(recorded)
                                   and not exists (select from campaigns.work_done
                                                    where work_id = work.id and upper_inf(work_done.recorded))) as waiting,
                               (select count(*) from campaigns.work_done
                                 where unit_id = any(:ending::bigint[]) and day >= :day::date and upper_inf(recorded))
                               + (select count(*) from campaigns.contribution
                                   where unit_id = any(:ending::bigint[]) and day >= :day::date and upper_inf(recorded)) as later""")
                .param("ending", Columns.of(List.copyOf(planned.ending()), UnitId::value))
                .param("day", planned.day())
                .query(row -> {
                    add(found, "campaigns.works.waiting-stay", row.getLong("waiting"), false);
                    add(found, "campaigns.works.later-than-end", row.getLong("later"), true);
                });
        return found;
    }

    @Override
    public void follow(Act act) {}

    @Override
    public void takeBack(Act act) {}

    private static void add(List<Conflict> found, String text, long many, boolean blocks) {
        if (many > 0) found.add(new Conflict(text, List.of(many), blocks, "/van-dong/cong-trinh"));
    }
}
