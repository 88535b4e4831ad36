package vn.sohoi.campaigns;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * Where a branch is cut, households are counted on their branch of each day, and their years go on where they live now: steps,
 * re-checks and plaques stay with the branch of their day, what is still to be done goes along. After people and stays.
 */
@Component
@Order(80)
class HomesFollow implements Follower {
    private final Db db;
    private final Homes homes;
    private final Audit audit;

    HomesFollow(Db db, Homes homes, Audit audit) {
        this.db = db;
        this.homes = homes;
        this.audit = audit;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        return List.of();
    }

    @Override
    public void follow(Act act) {
        if (act.pieces().isEmpty()) return;
        var households = households(act);
        int told = homes.tellAnew(households, act.at()) + stand(act, true);
        if (told > 0) audit.wrote(act.actor(), "campaigns.follow", "campaigns.home", told + " rows", "branch");
    }

    @Override
    public void takeBack(Act act) {
        if (act.pieces().isEmpty()) return;
        var households = households(act);
        boolean changed = db.sql("""
                        select exists (select from campaigns.home
                                        where household_id in (select household_id from people.household_member
                                                                 join reorganisation.going using (person_id) where plan = :plan)
                                          and (lower(recorded) > :at or upper(recorded) > :at))""")
                .param("plan", act.plan())
                .param("at", act.at())
                .query(Boolean.class)
                .single();
        if (changed) throw new Refused("campaigns.changed-since-reorganised");
        homes.takeBack(households, act.at(), act.toldBy());
        stand(act, false);
        audit.wrote(act.actor(), "campaigns.follow-back", "campaigns.home", act.plan());
    }

    private List<UUID> households(Act act) {
        return db.sql("""
                        select distinct household_id from people.household_member
                          join reorganisation.going using (person_id) where plan = :plan""")
                .param("plan", act.plan())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Where the household's years and what is still to be done stand now: forth, or back again. */
    private int stand(Act act, boolean forth) {
        return db.sql(HouseholdSteps.STEP.then("""
                        , moved as (
                          update campaigns.household_year set branch_id = there from step
                           where household_year.household_id = step.household_id and household_year.branch_id = here
                          returning household_year.id, here, there),
                        drawn as (
                          update campaigns.sampled set branch_id = there from moved
                           where household_year_id = moved.id and sampled.branch_id = here)
                        update campaigns.plan set branch_id = there from moved
                         where household_year_id = moved.id and plan.branch_id = here"""))
                .param("forth", forth)
                .param("plan", act.plan())
                .update();
    }
}
