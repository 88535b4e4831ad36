package vn.sohoi.membership;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.TakenBack;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;
import vn.sohoi.reorganisation.spi.ToldAnew;

/**
 * Membership follows where a branch is cut: stays, core membership, prospects' steps and moves that wait for an answer. It is
 * no transfer and no departure, so no flow counts it, and the joining date stays.
 */
@Component
@Order(20)
class CutMembership implements Follower {
    private final Db db;
    private final TakenBack tallies;
    private final ToldAnew stays;
    private final ToldAnew cores;

    CutMembership(Db db, TakenBack tallies) {
        this.db = db;
        stays = new ToldAnew(db, SqlText.of("membership.stay"));
        cores = new ToldAnew(db, SqlText.of("membership.core"));
        this.tallies = tallies;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var branches = new ArrayList<>(planned.branches().keySet());
        long waiting = db.sql("""
                        select count(*) from membership.transfer
                         where answer is null
                           and (from_branch = any(:branches::bigint[]) or to_branch = any(:branches::bigint[]))""")
                .param("branches", Columns.of(branches, branch -> branch))
                .query(Long.class)
                .single();
        if (waiting == 0) return List.of();
        return List.of(new Conflict("membership.transfers-follow", List.of(waiting), false, "/hoi-vien/cho-chuyen"));
    }

    @Override
    public void follow(Act act) {
        if (act.pieces().isEmpty()) return;
        db.sql("""
                        with believed as (
                          update membership.stay set recorded = tstzrange(lower(stay.recorded), :at)
                            from reorganisation.going
                           where plan = :plan and stay.person_id = going.person_id and stay.branch_id = from_branch
                             and upper_inf(stay.recorded) and stay.valid && daterange(:day::date, null)
                          returning stay.person_id, stay.branch_id, to_branch, kind, valid, born, begun_by, ended_by, decision)
                        insert into membership.stay
                          (person_id, branch_id, kind, valid, recorded, born, begun_by, ended_by, decision)
                        select person_id, branch_id, kind, valid * daterange(null, :day::date), tstzrange(:at, null), born,
                               begun_by, 'REORGANISED', decision
                          from believed where not isempty(valid * daterange(null, :day::date))
                        union all
                        select person_id, to_branch, kind, valid * daterange(:day::date, null), tstzrange(:at, null), born,
                               case when isempty(valid * daterange(null, :day::date)) then begun_by else 'REORGANISED' end,
                               ended_by, decision
                          from believed""")
                .param("plan", act.plan())
                .param("day", act.day())
                .param("at", act.at())
                .update();
        db.sql("""
                        with believed as (
                          update membership.core set recorded = tstzrange(lower(core.recorded), :at)
                            from reorganisation.going
                           where plan = :plan and core.person_id = going.person_id and core.branch_id = from_branch
                             and upper_inf(core.recorded) and core.valid && daterange(:day::date, null)
                          returning core.person_id, core.branch_id, to_branch, valid)
                        insert into membership.core (person_id, branch_id, valid, recorded)
                        select person_id, branch_id, valid * daterange(null, :day::date), tstzrange(:at, null)
                          from believed where not isempty(valid * daterange(null, :day::date))
                        union all
                        select person_id, to_branch, valid * daterange(:day::date, null), tstzrange(:at, null) from believed""")
                .param("plan", act.plan())
                .param("day", act.day())
                .param("at", act.at())
                .update();
        stand(act, true);
    }

    @Override
    public void takeBack(Act act) {
        if (act.pieces().isEmpty()) return;
        if (stays.changedSince(act) || cores.changedSince(act))
            throw new Refused("membership.changed-since-reorganised");
        stays.takeBack(act);
        cores.takeBack(act);
        stand(act, false);
        var branches = new ArrayList<>(act.pieces().keySet());
        branches.addAll(act.pieces().values());
        tallies.forget(branches, act.toldBy());
    }

    /** Where she is found now: forth, or back again. */
    private void stand(Act act, boolean forth) {
        db.sql("""
                        with step as (
                          select person_id, case when :forth then from_branch else to_branch end as here,
                                 case when :forth then to_branch else from_branch end as there
                            from reorganisation.going where plan = :plan),
                        asked as (
                          update membership.prospect_step set branch_id = there from step
                           where prospect_step.person_id = step.person_id and prospect_step.branch_id = here),
                        waiting as (
                          update membership.transfer set from_branch = there from step
                           where transfer.person_id = step.person_id and answer is null and from_branch = here)
                        update membership.member set branch_id = there from step
                         where member.person_id = step.person_id and member.branch_id = here""").param("forth", forth).param("plan", act.plan()).update();
    }
}
