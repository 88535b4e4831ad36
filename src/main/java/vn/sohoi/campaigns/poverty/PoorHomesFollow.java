package vn.sohoi.campaigns.poverty;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.campaigns.HouseholdSteps;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * A household on a list stands where it lives now: it goes with its people where a branch is cut. Help and leaving stay with the
 * unit of their day. A household of which nobody is in the book stays on the branch that was cut.
 */
@Component
@Order(80)
class PoorHomesFollow implements Follower {
    private final Db db;
    private final Audit audit;

    PoorHomesFollow(Db db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var found = new ArrayList<Conflict>();
        db.sql("""
                        select (select count(*) from campaigns.poor_home
                                 where branch_id = any(:cut::bigint[]) and household_id is null and upper_inf(recorded)) as unknown,
                               (select count(*) from campaigns.assistance
                                 where unit_id = any(:ending::bigint[]) and day >= :day::date and upper_inf(recorded)) as later""")
                .param("cut", Columns.of(List.copyOf(planned.pieces().values()), UnitId::value))
                .param("ending", Columns.of(List.copyOf(planned.ending()), UnitId::value))
                .param("day", planned.day())
                .query(row -> {
                    add(found, "campaigns.poverty.unknown-stay", row.getLong("unknown"), false);
                    add(found, "campaigns.poverty.given-after-end", row.getLong("later"), true);
                });
        return found;
    }

    @Override
    public void follow(Act act) {
        int moved = stand(act, true);
        if (moved > 0)
            audit.wrote(act.actor(), "campaigns.follow-poor-homes", "campaigns.poor_home", moved + " rows", "branch");
    }

    @Override
    public void takeBack(Act act) {
        int back = stand(act, false);
        if (back > 0)
            audit.wrote(act.actor(), "campaigns.follow-poor-homes-back", "campaigns.poor_home", act.plan(), "branch");
    }

    private int stand(Act act, boolean forth) {
        if (act.pieces().isEmpty()) return 0;
        return db.sql(HouseholdSteps.STEP.then("""
                        update campaigns.poor_home set branch_id = there from step
                         where poor_home.household_id = step.household_id and poor_home.branch_id = here"""))
                .param("forth", forth)
                .param("plan", act.plan())
                .update();
    }

    private static void add(List<Conflict> found, String text, long many, boolean blocks) {
        if (many > 0) found.add(new Conflict(text, List.of(many), blocks, "/van-dong/ho-ngheo"));
    }
}
