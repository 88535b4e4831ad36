package vn.sohoi.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sohoi.kernel.UnitId;

/**
 * The plain way to a figure: join, filter, group, over all the rows, past row-level security. The tree is read once:
 * joined as a view, the planner asks it for each row and the yardstick is twenty times too slow.
 */
final class Recounts {
    private Recounts() {}

    /** Members by commune on a day. */
    static Map<UnitId, Long> members(PlainSql plain, LocalDate day) {
        return counts(plain.sql("""
                        with parent as materialized (select unit_id, parent_id from units.newest_parent)
                        select parent.parent_id, count(*)
                          from membership.stay join parent on parent.unit_id = stay.branch_id
                         where stay.valid @> :day::date and upper_inf(stay.recorded)
                         group by parent.parent_id"""), day);
    }

    /** All members on a day. */
    static long allMembers(PlainSql plain, LocalDate day) {
        return plain.sql("""
                        with parent as materialized (select unit_id, parent_id from units.newest_parent)
                        select count(*)
                          from membership.stay join parent on parent.unit_id = stay.branch_id
                         where stay.valid @> :day::date and upper_inf(stay.recorded)""").param("day", day).query(Long.class).single();
    }

    /** Women of 18 and over by commune on a day. */
    static Map<UnitId, Long> women(PlainSql plain, LocalDate day) {
        return counts(plain.sql("""
                        with parent as materialized (select unit_id, parent_id from units.newest_parent)
                        select parent.parent_id, count(*)
                          from people.residence join parent on parent.unit_id = residence.branch_id
                         where residence.valid @> :day::date and upper_inf(residence.recorded) and residence.woman
                           and (residence.born + interval '18 years')::date <= :day::date
                         group by parent.parent_id"""), day);
    }

    /** Women who came to activities of a year, each once, by commune. */
    static Map<UnitId, Long> reached(PlainSql plain, LocalDate day) {
        return counts(plain.sql("""
                        with parent as materialized (select unit_id, parent_id from units.newest_parent)
                        select parent.parent_id, count(distinct attendance.person_id)
                          from activities.attendance join parent on parent.unit_id = attendance.branch_id
                         where attendance.came and upper_inf(attendance.recorded)
                           and attendance.day between date_trunc('year', :day::date) and :day::date
                         group by parent.parent_id"""), day);
    }

    private static Map<UnitId, Long> counts(StatementSpec statement, LocalDate day) {
        var counts = new HashMap<UnitId, Long>();
        statement.param("day", day).query(row -> {
            counts.put(new UnitId(row.getLong(1)), row.getLong(2));
        });
        return counts;
    }
}
