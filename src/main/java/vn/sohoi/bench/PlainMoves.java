package vn.sohoi.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.sohoi.reorganisation.PlanId;

/** The moves of a plan in plain SQL: the same links, homes and stays, taken back at the end. */
final class PlainMoves {
    private final PlainSql plain;
    private final PlanId plan;
    private final LocalDate day;

    PlainMoves(PlainSql plain, PlanId plan, LocalDate day) {
        this.plain = plain;
        this.plan = plan;
        this.day = day;
    }

    /** Makes them, counts the members of each new unit on the day, and takes all back. */
    Map<Long, Long> thereAndCounted() {
        plain.sql("begin").update();
        try {
            tree();
            homes();
            stays();
            return members();
        } finally {
            plain.sql("rollback").update();
        }
    }

    /** Members on the day by the unit above their branch. */
    Map<Long, Long> members() {
        var members = new HashMap<Long, Long>();
        plain.sql("""
                        select parent, count(*) as members
                          from membership.stay join units.unit_parent link on link.unit = stay.branch_id
                         where stay.valid @> :day::date and upper_inf(stay.recorded)
                           and link.valid @> :day::date and upper_inf(link.recorded)
                         group by parent""").param("day", day).query(row -> {
            members.put(row.getLong("parent"), row.getLong("members"));
        });
        return members;
    }

    private void tree() {
        plain.sql("""
                        insert into units.unit (id, level)
                        overriding system value select fresh, 'BRANCH' from reorganisation.piece where plan = :plan""").param("plan", plan.value()).update();
        plain.sql("""
                        update units.unit_parent link set recorded = tstzrange(lower(recorded), now())
                          from reorganisation.assignment one
                         where plan = :plan and link.unit = one.branch and upper_inf(recorded) and valid @> :day::date""").param("plan", plan.value()).param("day", day).update();
        plain.sql("""
                        insert into units.unit_parent (unit, parent, valid, recorded, basis, actor)
                        select link.unit, link.parent, daterange(lower(valid), :day::date), tstzrange(now(), null), 'Đo', 'plain'
                          from units.unit_parent link join reorganisation.assignment one on one.branch = link.unit
                         where plan = :plan and upper(recorded) = now()
                        union all
                        select branch, to_unit, daterange(:day::date, null), tstzrange(now(), null), 'Đo', 'plain'
                          from reorganisation.assignment where plan = :plan
                        union all
                        select fresh, to_unit, daterange(:day::date, null), tstzrange(now(), null), 'Đo', 'plain'
                          from reorganisation.piece where plan = :plan""").param("plan", plan.value()).param("day", day).update();
    }

    private void homes() {
        plain.sql("""
                        with gone as (
                          update people.residence home set recorded = tstzrange(lower(recorded), now())
                            from reorganisation.goer one
                           where plan = :plan and home.person_id = one.person_id and home.branch_id = one.branch_id
                             and upper_inf(recorded) and valid && daterange(:day::date, null)
                          returning home.person_id, home.branch_id, to_branch, valid, woman, born, ended_by)
                        insert into people.residence (person_id, branch_id, valid, recorded, woman, born, ended_by)
                        select person_id, branch_id, valid * daterange(null, :day::date), tstzrange(now(), null), woman, born, null
                          from gone where not isempty(valid * daterange(null, :day::date))
                        union all
                        select person_id, to_branch, valid * daterange(:day::date, null), tstzrange(now(), null), woman, born, ended_by
                          from gone""").param("plan", plan.value()).param("day", day).update();
        plain.sql("""
                        update people.person set branch_id = to_branch from reorganisation.goer one
                         where plan = :plan and id = person_id""").param("plan", plan.value()).update();
    }

    private void stays() {
        plain.sql("""
                        with gone as (
                          update membership.stay set recorded = tstzrange(lower(recorded), now())
                            from reorganisation.goer one
                           where plan = :plan and stay.person_id = one.person_id and stay.branch_id = one.branch_id
                             and upper_inf(recorded) and valid && daterange(:day::date, null)
                          returning stay.person_id, stay.branch_id, to_branch, kind, valid, born, begun_by, ended_by, decision)
                        insert into membership.stay
                          (person_id, branch_id, kind, valid, recorded, born, begun_by, ended_by, decision)
                        select person_id, branch_id, kind, valid * daterange(null, :day::date), tstzrange(now(), null), born,
                               begun_by, 'REORGANISED', decision
                          from gone where not isempty(valid * daterange(null, :day::date))
                        union all
                        select person_id, to_branch, kind, valid * daterange(:day::date, null), tstzrange(now(), null), born,
                               begun_by, ended_by, decision
                          from gone""").param("plan", plan.value()).param("day", day).update();
        plain.sql("""
                        update membership.member set branch_id = to_branch from reorganisation.goer one
                         where plan = :plan and member.person_id = one.person_id""").param("plan", plan.value()).update();
    }
}
