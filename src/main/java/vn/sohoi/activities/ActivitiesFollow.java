package vn.sohoi.activities;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * What a unit held stays with the unit of its day. What a unit that ends planned for later is called off with it, since nobody
 * can say which of its successors would hold it; branches that move keep what they planned.
 */
@Component
@Order(80)
class ActivitiesFollow implements Follower {
    private final Db db;
    private final Audit audit;

    ActivitiesFollow(Db db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var found = new ArrayList<Conflict>();
        long ending = count(planned, State.PLANNED);
        if (ending > 0) found.add(new Conflict("activities.planned-end", List.of(ending), false, "/hoat-dong"));
        long later = count(planned, State.HELD);
        if (later > 0) found.add(new Conflict("activities.held-after-end", List.of(later), true, "/hoat-dong"));
        return found;
    }

    @Override
    public void follow(Act act) {
        int ended = db.sql("""
                        update activities.activity set state = 'CALLED_OFF', ended_plan = :plan
                         where state = 'PLANNED' and last_day >= :day::date and owner_id = any(:units::bigint[])""")
                .param("plan", act.plan())
                .param("day", act.day())
                .param("units", units(act))
                .update();
        if (ended > 0)
            audit.wrote(act.actor(), "activities.end-with-unit", "activities.activity", ended + " rows", "state");
    }

    @Override
    public void takeBack(Act act) {
        int back = db.sql("""
                        update activities.activity set state = 'PLANNED', ended_plan = null
                         where state = 'CALLED_OFF' and ended_plan = :plan""").param("plan", act.plan()).update();
        if (back > 0) audit.wrote(act.actor(), "activities.take-back-end", "activities.activity", act.plan(), "state");
    }

    private long count(Act act, State state) {
        return db.sql("""
                        select count(*) from activities.activity
                         where state = :state and last_day >= :day::date and owner_id = any(:units::bigint[])""")
                .param("state", state.name())
                .param("day", act.day())
                .param("units", units(act))
                .query(Long.class)
                .single();
    }

    private static Object units(Act act) {
        return Columns.of(List.copyOf(act.ending()), UnitId::value);
    }
}
