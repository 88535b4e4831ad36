package vn.sohoi.campaigns.help;

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
 * What a unit gave stays with the unit of its day. What a unit
 * that ends agreed with a partner ends with it; the new unit agrees anew.
 */
@Component
@Order(80)
class PartnershipsFollow implements Follower {
    private final Db db;
    private final Audit audit;

    PartnershipsFollow(Db db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var found = new ArrayList<Conflict>();
        db.sql("""
                        select (select count(*) from campaigns.partnership
                                 where unit_id = any(:units::bigint[]) and valid @> :day::date) as running,
                               (select count(*) from campaigns.help
                                 where unit_id = any(:units::bigint[]) and day >= :day::date and upper_inf(recorded)) as later""").param("units", units(planned)).param("day", planned.day()).query(row -> {
            if (row.getLong("running") > 0)
                found.add(conflict("campaigns.help.partnerships-end", row.getLong("running"), false));
            if (row.getLong("later") > 0)
                found.add(conflict("campaigns.help.given-after-end", row.getLong("later"), true));
        });
        return found;
    }

    @Override
    public void follow(Act act) {
        int ended = db.sql("""
                        update campaigns.partnership
                           set cut_plan = :plan, cut_until = upper(valid), valid = valid * daterange(null, :day::date)
                         where unit_id = any(:units::bigint[]) and valid @> :day::date and lower(valid) < :day::date""")
                .param("plan", act.plan())
                .param("day", act.day())
                .param("units", units(act))
                .update();
        if (ended > 0)
            audit.wrote(act.actor(), "campaigns.end-partnerships", "campaigns.partnership", ended + " rows", "valid");
    }

    @Override
    public void takeBack(Act act) {
        int back = db.sql("""
                        update campaigns.partnership
                           set valid = daterange(lower(valid), cut_until), cut_plan = null, cut_until = null
                         where cut_plan = :plan""").param("plan", act.plan()).update();
        if (back > 0)
            audit.wrote(act.actor(), "campaigns.resume-partnerships", "campaigns.partnership", act.plan(), "valid");
    }

    private static Conflict conflict(String text, long many, boolean blocks) {
        return new Conflict(text, List.of(many), blocks, "/van-dong/giup-do");
    }

    private static Object units(Act act) {
        return Columns.of(List.copyOf(act.ending()), UnitId::value);
    }
}
