package vn.sohoi.people;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.TakenBack;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;
import vn.sohoi.reorganisation.spi.ToldAnew;

/**
 * Homes and households follow where a branch is cut. Nobody has moved house: on the days before she lived on the old branch,
 * from the day on the same house lies on the new one.
 */
@Component
@Order(10)
class CutHomes implements Follower {
    private final Db db;
    private final TakenBack tallies;
    private final ToldAnew homes;

    CutHomes(Db db, TakenBack tallies) {
        this.db = db;
        homes = new ToldAnew(db, SqlText.of("people.residence"));
        this.tallies = tallies;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        return List.of();
    }

    @Override
    public void follow(Act act) {
        if (act.pieces().isEmpty()) return;
        db.sql("""
                        with believed as (
                          update people.residence home set recorded = tstzrange(lower(home.recorded), :at)
                            from reorganisation.going
                           where plan = :plan and home.person_id = going.person_id and home.branch_id = from_branch
                             and upper_inf(home.recorded) and home.valid && daterange(:day::date, null)
                          returning home.person_id, home.branch_id, to_branch, valid, woman, born, ended_by)
                        insert into people.residence (person_id, branch_id, valid, recorded, woman, born, ended_by)
                        select person_id, branch_id, valid * daterange(null, :day::date), tstzrange(:at, null), woman, born, null
                          from believed where not isempty(valid * daterange(null, :day::date))
                        union all
                        select person_id, to_branch, valid * daterange(:day::date, null), tstzrange(:at, null), woman, born, ended_by
                          from believed""")
                .param("plan", act.plan())
                .param("day", act.day())
                .param("at", act.at())
                .update();
        stand(act, true);
    }

    @Override
    public void takeBack(Act act) {
        if (act.pieces().isEmpty()) return;
        if (homes.changedSince(act) || movedSince(act)) throw new Refused("people.changed-since-reorganised");
        homes.takeBack(act);
        stand(act, false);
        var branches = new ArrayList<>(act.pieces().keySet());
        branches.addAll(act.pieces().values());
        tallies.forget(branches, act.toldBy());
    }

    /** Whether somebody who went is found elsewhere by now. */
    private boolean movedSince(Act act) {
        return db.sql("""
                        select exists (
                          select from people.person join reorganisation.going on going.person_id = person.id
                           where plan = :plan and person.branch_id <> to_branch)""").param("plan", act.plan()).query(Boolean.class).single();
    }

    /** Where she and her household are found now: forth, or back again. */
    private void stand(Act act, boolean forth) {
        db.sql("""
                        with step as (
                          select person_id, case when :forth then from_branch else to_branch end as here,
                                 case when :forth then to_branch else from_branch end as there
                            from reorganisation.going where plan = :plan),
                        house as (
                          update people.household set branch_id = there
                            from step join people.person on person.id = person_id
                           where household.id = person.household_id and household.branch_id = here
                          returning household.id, here, there),
                        living as (
                          update people.household_member set branch_id = there from house
                           where household_member.household_id = house.id and household_member.branch_id = here),
                        past as (
                          update people.person_past set branch_id = there from step
                           where person_past.person_id = step.person_id and person_past.branch_id = here),
                        low as (
                          update people.duplicate_pair set low_branch = there from step
                           where low = step.person_id and low_branch = here)
                        update people.person set branch_id = there from step
                         where person.id = step.person_id and person.branch_id = here""").param("forth", forth).param("plan", act.plan()).update();
        db.sql("""
                        update people.duplicate_pair
                           set high_branch = case when :forth then to_branch else from_branch end
                          from reorganisation.going
                         where plan = :plan and high = person_id
                           and high_branch = case when :forth then from_branch else to_branch end""").param("forth", forth).param("plan", act.plan()).update();
    }
}
