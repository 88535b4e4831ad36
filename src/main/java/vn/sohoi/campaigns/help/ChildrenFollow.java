package vn.sohoi.campaigns.help;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.campaigns.HouseholdSteps;
import vn.sohoi.indicators.TakenBack;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * A child with a godmother goes with the household that it lives with where a branch is cut: until that day it counts on the old
 * branch, from it on on the new one, and is no new child there. One of whom no household is known stays on the branch that was cut.
 * What was given stays with the unit of its day.
 */
@Component
@Order(80)
class ChildrenFollow implements Follower {
    private final Db db;
    private final TakenBack tallies;
    private final Audit audit;

    ChildrenFollow(Db db, TakenBack tallies, Audit audit) {
        this.db = db;
        this.tallies = tallies;
        this.audit = audit;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        long staying = db.sql("""
                        select count(*) from campaigns.child
                         where branch_id = any(:cut::bigint[]) and household_id is null
                           and exists (select from campaigns.sponsorship
                                        where child_id = child.id and upper_inf(recorded) and upper_inf(valid))""")
                .param("cut", Columns.of(List.copyOf(planned.pieces().values()), UnitId::value))
                .query(Long.class)
                .single();
        return staying == 0
                ? List.of()
                : List.of(new Conflict("campaigns.help.children-stay", List.of(staying), false, "/van-dong/do-dau"));
    }

    @Override
    public void follow(Act act) {
        if (act.pieces().isEmpty()) return;
        db.sql(HouseholdSteps.STEP.then("""
                        , believed as (
                          update campaigns.sponsorship told set recorded = tstzrange(lower(recorded), :at)
                            from step join campaigns.child using (household_id)
                           where child_id = child.id and child.branch_id = here and told.branch_id = here
                             and upper_inf(recorded) and valid && daterange(:day::date, null)
                          returning told.*, there)
                        insert into campaigns.sponsorship
                          (child_id, branch_id, donor_kind, donor, worth, proof, valid, ending, since, recorded, author)
                        select child_id, branch_id, donor_kind, donor, worth, proof, valid * daterange(null, :day::date),
                               'REORGANISED', since, tstzrange(:at, null), author
                          from believed where lower(valid) < :day::date
                        union all
                        select child_id, there, donor_kind, donor, worth, proof, valid * daterange(:day::date, null), ending,
                               case when lower(valid) < :day::date then coalesce(since, lower(valid)) else since end,
                               tstzrange(:at, null), author
                          from believed"""))
                .param("forth", true)
                .param("plan", act.plan())
                .param("day", act.day())
                .param("at", act.at())
                .update();
        int moved = stand(act, true);
        if (moved > 0)
            audit.wrote(act.actor(), "campaigns.follow-children", "campaigns.child", moved + " rows", "branch_id");
    }

    @Override
    public void takeBack(Act act) {
        if (act.pieces().isEmpty()) return;
        var children = Columns.of(followed(act), id -> id);
        boolean changed = db.sql("""
                        select exists (select from campaigns.sponsorship
                                        where child_id = any(:children::uuid[])
                                          and (lower(recorded) > :at or upper(recorded) > :at))""")
                .param("children", children)
                .param("at", act.at())
                .query(Boolean.class)
                .single();
        if (changed) throw new Refused("campaigns.help.children-changed-since");
        db.sql("delete from campaigns.sponsorship where child_id = any(:children::uuid[]) and lower(recorded) = :at")
                .param("children", children)
                .param("at", act.at())
                .update();
        db.sql("""
                        update campaigns.sponsorship set recorded = tstzrange(lower(recorded), null)
                         where child_id = any(:children::uuid[]) and upper(recorded) = :at""").param("children", children).param("at", act.at()).update();
        var branches = new ArrayList<>(act.pieces().keySet());
        branches.addAll(act.pieces().values());
        tallies.forget(branches, act.toldBy());
        if (stand(act, false) > 0)
            audit.wrote(act.actor(), "campaigns.follow-children-back", "campaigns.child", act.plan(), "branch_id");
    }

    /** Those who stand where the act brought them. */
    private List<UUID> followed(Act act) {
        return db.sql(HouseholdSteps.STEP.then("""
                        select child.id from campaigns.child join step using (household_id) where child.branch_id = here"""))
                .param("forth", false)
                .param("plan", act.plan())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** On which branch the children stand now, and what they were called before: forth, or back again. */
    private int stand(Act act, boolean forth) {
        return db.sql(HouseholdSteps.STEP.then("""
                        , past as (
                          update campaigns.child_past set branch_id = there from step, campaigns.child
                           where child.household_id = step.household_id and child_past.child_id = child.id
                             and child_past.branch_id = here)
                        update campaigns.child set branch_id = there from step
                         where child.household_id = step.household_id and child.branch_id = here"""))
                .param("forth", forth)
                .param("plan", act.plan())
                .update();
    }
}
