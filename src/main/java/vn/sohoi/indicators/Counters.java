package vn.sohoi.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Stored counters and the changes told since. Answers come as two arrays in one row: six thousand rows are slow to carry. */
@Repository
class Counters {
    /** Those told before the first day who came into the ages or out of them since. */
    private static final SqlText GROWN = SqlText.of("""
                                        union all
                                        select branch, amount * :sign
                                               * (indicators.counts(born, :from_age, :until_age, :known, :last)::int
                                                  - indicators.counts(born, :from_age, :until_age, :known, :first)::int), 0
                                          from indicators.change
                                         where source = :source::indicators.source and day <= :first
                                           and (born between (:first::date - make_interval(years => :from_age))::date - 2
                                                         and (:last::date - make_interval(years => :from_age))::date + 2
                                             or born between (:first::date - make_interval(years => :until_age))::date - 2
                                                         and (:last::date - make_interval(years => :until_age))::date + 2)""");

    /** A row that is added up anew each time costs as much as so many counters that are written once. */
    private static final int BRANCHES_A_ROW = 4;

    private final Db db;

    Counters(Db db) {
        this.db = db;
    }

    /** The counters that stand at the close of the day; a branch that is left out must be counted. */
    Sums stored(Count count, LocalDate day, Branches branches) {
        var text = SqlText.of("""
                        select array_agg(branch order by branch) as branches, array_agg(value order by branch) as sums
                          from indicators.counter
                         where indicator = :indicator and day = :day""")
                .when(branches.asRange(), "and branch between :low and :high")
                .when(!branches.asRange(), "and branch = any(:branches)");
        return fill(db.sql(text), branches)
                .param("indicator", count.code())
                .param("day", day)
                .query((row, n) -> new Sums(column(row, "branches"), column(row, "sums")).only(branches))
                .single();
    }

    /**
     * Whether so little was told up to the close of the day, in the whole book, that adding it up each time costs less than
     * keeping a counter of each of these branches, most of them 0.
     */
    boolean isFew(Count count, LocalDate day, Branches branches) {
        int few = branches.count() / BRANCHES_A_ROW;
        return db.sql("""
                        select count(*) <= :few
                          from (select from indicators.change
                                 where source = :source::indicators.source and day <= :day limit :few + 1) told""")
                .param("source", count.tally().source())
                .param("day", day)
                .param("few", few)
                .query(Boolean.class)
                .single();
    }

    /** Everything told up to the close of the day. Branches without a change are left out. */
    Map<UnitId, Counted> until(Count count, LocalDate day, Branches branches) {
        var text = SqlText.of("""
                        select array_agg(branch) as branches, array_agg(value) as sums
                          from (select branch, sum(amount * :sign)::bigint as value
                                  from indicators.change
                                 where source = :source::indicators.source and day <= :day
                                   and (:marks::text[] = '{}' or mark = any(:marks::text[]))
                                   and indicators.counts(born, :from_age, :until_age, :known, :day)""").then(within(branches)).then("group by branch) one");
        return fill(count.fill(db.sql(text)), branches)
                .param("day", day)
                .query((row, n) -> sums(row, branches))
                .single();
    }

    /**
     * The difference that the days after the first make, up to the close of the last.
     *
     * @param onStored adds the stored counters of the first day, in the same statement: a change committed between two
     *     statements would count twice
     * @return also how many counters stood there
     */
    Since between(Count count, Days days, boolean onStored, Branches branches) {
        var text = SqlText.of("""
                        select array_agg(branch) as branches, array_agg(value) as sums, array_agg(stored) as stored
                          from (select branch, sum(value)::bigint as value, sum(stored) as stored
                                  from (select branch, amount * :sign as value, 0 as stored
                                          from indicators.change
                                         where source = :source::indicators.source and day > :first and day <= :last
                                           and (:marks::text[] = '{}' or mark = any(:marks::text[]))
                                           and indicators.counts(born, :from_age, :until_age, :known, :last)""")
                .then(within(branches))
                .then(count.ages().change() ? GROWN : SqlText.of(""))
                .then(count.ages().change() ? within(branches) : SqlText.of(""))
                .when(onStored, """
                                        union all
                                        select branch, value, 1
                                          from indicators.counter
                                         where indicator = :indicator and day = :first""")
                .when(onStored && branches.asRange(), "and branch between :low and :high")
                .when(onStored && !branches.asRange(), "and branch = any(:branches)")
                .then(") step group by branch) one");
        return fill(count.fill(db.sql(text)), branches)
                .param("indicator", count.code())
                .param("first", days.first())
                .param("last", days.last())
                .query((row, n) -> since(row, branches))
                .single();
    }

    /** A range is no reason to go by branch: days and births select far better, and the planner cannot know it. */
    private static SqlText within(Branches branches) {
        return branches.asRange()
                ? SqlText.of("and branch + 0 between :low and :high")
                : SqlText.of("and branch = any(:branches)");
    }

    private static StatementSpec fill(StatementSpec statement, Branches branches) {
        return branches.asRange()
                ? statement.param("low", branches.low()).param("high", branches.high())
                : statement.param("branches", branches.numbers());
    }

    /** Two days, the first before the last. */
    record Days(LocalDate first, LocalDate last) {}

    /** Sums by branch, and how many of them rest on a stored counter. */
    record Since(Map<UnitId, Counted> sums, int stored) {}

    /**
     * Keeps everybody else from storing, and writers from committing changes meanwhile, until this transaction ends. False
     * when a writer is at work or nothing may be written here; then the answer is counted and not stored.
     */
    boolean mayStore() {
        return db.sql("""
                        select case when current_setting('transaction_read_only') = 'on' then false
                                    else pg_try_advisory_xact_lock(hashtextextended('indicators.counter', 0)) end""").query(Boolean.class).single();
    }

    void store(Count count, LocalDate day, Map<UnitId, Counted> sums) {
        db.sql("""
                        insert into indicators.counter (indicator, day, branch, source, value)
                        select :indicator, :day, one.branch, :source::indicators.source, one.value
                          from unnest(:branches, :sums) one (branch, value)
                         order by one.branch
                        on conflict do nothing""")
                .param("indicator", count.code())
                .param("day", day)
                .param("source", count.tally().source())
                .param("branches", Branches.array(sums.keySet()))
                .param("sums", sums.values().stream().mapToLong(Counted::value).toArray())
                .update();
    }

    /** Counters of days that were 'today' once and are not the end of a month. */
    void dropOldDays(Count count, LocalDate today) {
        db.sql("""
                        delete from indicators.counter
                         where indicator = :indicator and day < :today and day >= :today::date - 62
                           and day <> date_trunc('month', day) + interval '1 month - 1 day'""").param("indicator", count.code()).param("today", today).update();
    }

    private static Map<UnitId, Counted> sums(ResultSet row, Branches asked) throws SQLException {
        var sums = new HashMap<UnitId, Counted>(asked.count() * 2);
        var branches = column(row, "branches");
        var values = column(row, "sums");
        for (int i = 0; i < branches.length; i++) {
            if (asked.has(branches[i])) sums.put(new UnitId(branches[i]), new Counted(values[i], values[i]));
        }
        return sums;
    }

    private static Since since(ResultSet row, Branches asked) throws SQLException {
        var branches = column(row, "branches");
        var stored = column(row, "stored");
        int found = 0;
        for (int i = 0; i < branches.length; i++) if (stored[i] > 0 && asked.has(branches[i])) found++;
        return new Since(sums(row, asked), found);
    }

    /** None at all where nothing was added up. */
    private static long[] column(ResultSet row, String name) throws SQLException {
        var array = row.getArray(name);
        if (array == null) return new long[0];
        return Arrays.stream((Long[]) array.getArray())
                .mapToLong(Long::longValue)
                .toArray();
    }
}
