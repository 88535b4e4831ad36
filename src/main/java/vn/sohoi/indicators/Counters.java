package vn.sohoi.indicators;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Stored counters and the changes told since. Answers come as two arrays in one row: six thousand rows are slow to carry. */
@Repository
class Counters {
    private final Db db;

    Counters(Db db) {
        this.db = db;
    }

    /** The counters that stand at the close of the day; a branch that is left out must be counted. */
    Map<UnitId, Long> stored(Count count, LocalDate day, Collection<UnitId> branches) {
        return db.sql("""
                        select array_agg(branch) as branches, array_agg(value) as sums
                          from indicators.counter
                         where indicator = :indicator and day = :day and branch = any(:branches::bigint[])""")
                .param("indicator", count.code())
                .param("day", day)
                .param("branches", array(branches))
                .query(Counters::sums)
                .single();
    }

    /** Everything told up to the close of the day. Branches without a change are left out. */
    Map<UnitId, Long> until(Count count, LocalDate day, Collection<UnitId> branches) {
        return count.fill(db.sql("""
                        select array_agg(branch) as branches, array_agg(value) as sums
                          from (select branch, sum(amount * :sign)::bigint as value
                                  from indicators.change
                                 where source = :source::indicators.source and day <= :day
                                   and branch = any(:branches::bigint[])
                                   and (:marks::text[] = '{}' or mark = any(:marks::text[]))
                                   and indicators.counts(born, :from_age, :until_age, :known, :day)
                                 group by branch) one"""))
                .param("day", day)
                .param("branches", array(branches))
                .query(Counters::sums)
                .single();
    }

    /**
     * The difference that the days after the first make, up to the close of the last.
     *
     * @param onStored adds the stored counters of the first day, in the same statement: a change committed between two
     *     statements would count twice
     * @return also how many counters stood there
     */
    Since between(Count count, Days days, boolean onStored, Collection<UnitId> branches) {
        var text = SqlText.of("""
                        select array_agg(branch) as branches, array_agg(value) as sums, coalesce(sum(stored), 0) as stored
                          from (select branch, sum(value)::bigint as value, sum(stored) as stored
                                  from (select branch, amount * :sign as value, 0 as stored
                                          from indicators.change
                                         where source = :source::indicators.source and day > :first and day <= :last
                                           and branch = any(:branches::bigint[])
                                           and (:marks::text[] = '{}' or mark = any(:marks::text[]))
                                           and indicators.counts(born, :from_age, :until_age, :known, :last)""")
                .when(count.ages().change(), """
                                        union all
                                        select branch, amount * :sign
                                               * (indicators.counts(born, :from_age, :until_age, :known, :last)::int
                                                  - indicators.counts(born, :from_age, :until_age, :known, :first)::int), 0
                                          from indicators.change
                                         where source = :source::indicators.source and day <= :first
                                           and branch = any(:branches::bigint[])
                                           and (born between (:first::date - make_interval(years => :from_age))::date - 2
                                                         and (:last::date - make_interval(years => :from_age))::date + 2
                                             or born between (:first::date - make_interval(years => :until_age))::date - 2
                                                         and (:last::date - make_interval(years => :until_age))::date + 2)""")
                .when(onStored, """
                                        union all
                                        select branch, value, 1
                                          from indicators.counter
                                         where indicator = :indicator and day = :first and branch = any(:branches::bigint[])""")
                .then(") step group by branch) one");
        return count.fill(db.sql(text))
                .param("indicator", count.code())
                .param("first", days.first())
                .param("last", days.last())
                .param("branches", array(branches))
                .query((row, n) -> new Since(sums(row, n), row.getInt("stored")))
                .single();
    }

    /** Two days, the first before the last. */
    record Days(LocalDate first, LocalDate last) {}

    /** Sums by branch, and how many of them rest on a stored counter. */
    record Since(Map<UnitId, Long> sums, int stored) {}

    /**
     * Keeps everybody else from storing, and writers from committing changes meanwhile, until this transaction ends. False
     * when a writer is at work or nothing may be written here; then the answer is counted and not stored.
     */
    boolean mayStore() {
        return db.sql("""
                        select case when current_setting('transaction_read_only') = 'on' then false
                                    else pg_try_advisory_xact_lock(hashtextextended('indicators.counter', 0)) end""").query(Boolean.class).single();
    }

    void store(Count count, LocalDate day, Map<UnitId, Long> sums) {
        db.sql("""
                        insert into indicators.counter (indicator, day, branch, source, value)
                        select :indicator, :day, one.branch, :source::indicators.source, one.value
                          from unnest(:branches::bigint[], :sums::bigint[]) one (branch, value)
                         order by one.branch
                        on conflict do nothing""")
                .param("indicator", count.code())
                .param("day", day)
                .param("source", count.tally().source())
                .param("branches", array(sums.keySet()))
                .param("sums", sums.values().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .update();
    }

    /** Counters of days that were 'today' once and are not the end of a month. */
    void dropOldDays(Count count, LocalDate today) {
        db.sql("""
                        delete from indicators.counter
                         where indicator = :indicator and day < :today and day >= :today::date - 62
                           and day <> date_trunc('month', day) + interval '1 month - 1 day'""").param("indicator", count.code()).param("today", today).update();
    }

    private static Map<UnitId, Long> sums(ResultSet row, int number) throws SQLException {
        Array branches = row.getArray("branches");
        Array values = row.getArray("sums");
        var sums = new HashMap<UnitId, Long>();
        if (branches == null || values == null) return sums;
        var ids = (Long[]) branches.getArray();
        var amounts = (Long[]) values.getArray();
        for (int i = 0; i < ids.length; i++) sums.put(new UnitId(ids[i]), amounts[i]);
        return sums;
    }

    static String array(Collection<UnitId> ids) {
        var text = new StringBuilder("{");
        for (var id : ids) text.append(text.length() == 1 ? "" : ",").append(id.value());
        return text.append('}').toString();
    }
}
