package vn.sohoi.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Figures from the rows of evidence themselves: for what was known earlier, for checking the tallies, for opening. */
@Repository
class Recount {
    private final Db db;

    Recount(Db db) {
        this.db = db;
    }

    /** A row of evidence before anybody has been kept from reading it. */
    record Row(UUID subject, UnitId branch, DateSpan span, long amount) {}

    /** What stood on the day on each branch. */
    Map<UnitId, Counted> on(
            Evidence.Stock stock, LocalDate day, @Nullable Instant knownAt, Collection<UnitId> branches) {
        var text = SqlText.of("select branch_id, sum(amount)::bigint as value, count(*) as rows from (")
                .then(stock.select())
                .then("""
                        ) evidence
                         where branch_id = any(:branches) and valid @> :day::date
                           and indicators.counts(born, :from_age, :until_age, :known, :day)""")
                .then(recorded(knownAt))
                .then("group by branch_id");
        return sums(Count.fill(db.sql(text), stock.ages()).param("day", day), knownAt, branches);
    }

    /** What happened within the span on each branch. */
    Map<UnitId, Counted> within(
            Evidence.Flow flow, DateSpan span, @Nullable Instant knownAt, Collection<UnitId> branches) {
        var text = SqlText.of("select branch_id, sum(amount)::bigint as value, count(*) as rows from (")
                .then(flow.select())
                .then(") evidence where branch_id = any(:branches) and day >= :from and day < :until")
                .then(recorded(knownAt))
                .then("group by branch_id");
        return sums(db.sql(text).param("from", span.from()).param("until", span.until()), knownAt, branches);
    }

    /** The rows that stood on the day, by branch and subject; of an age band the days within the band. */
    List<Row> open(Evidence.Stock stock, LocalDate day, @Nullable Instant knownAt, Slice slice) {
        var text = SqlText.of("""
                        select subject, branch_id, amount,
                               lower(valid * daterange((born + make_interval(years => :from_age))::date,
                                                       (born + make_interval(years => :until_age))::date)) as begins,
                               upper(valid * daterange((born + make_interval(years => :from_age))::date,
                                                       (born + make_interval(years => :until_age))::date)) as ends
                          from (""")
                .then(stock.select())
                .then("""
                        ) evidence
                         where branch_id = any(:branches) and valid @> :day::date
                           and indicators.counts(born, :from_age, :until_age, :known, :day)""")
                .then(recorded(knownAt))
                .then("order by branch_id, subject, valid limit :limit offset :offset");
        return rows(Count.fill(db.sql(text), stock.ages()).param("day", day), knownAt, slice);
    }

    /** What happened within the span, by branch, subject and day. */
    List<Row> open(Evidence.Flow flow, DateSpan span, @Nullable Instant knownAt, Slice slice) {
        var text = SqlText.of("select subject, branch_id, amount, day as begins, day + 1 as ends from (")
                .then(flow.select())
                .then(") evidence where branch_id = any(:branches) and day >= :from and day < :until")
                .then(recorded(knownAt))
                .then("order by branch_id, subject, day limit :limit offset :offset");
        return rows(db.sql(text).param("from", span.from()).param("until", span.until()), knownAt, slice);
    }

    /** Whom it happened to within the span, each once on each branch. */
    Map<UnitId, Set<UUID>> subjects(
            Evidence.Flow flow, DateSpan span, @Nullable Instant knownAt, Collection<UnitId> branches) {
        var text = SqlText.of("select distinct branch_id, subject from (")
                .then(flow.select())
                .then(") evidence where branch_id = any(:branches) and day >= :from and day < :until")
                .then(recorded(knownAt));
        var subjects = new HashMap<UnitId, Set<UUID>>();
        known(db.sql(text).param("from", span.from()).param("until", span.until()), knownAt)
                .param("branches", Branches.array(branches))
                .query(row -> {
                    subjects.computeIfAbsent(new UnitId(row.getLong("branch_id")), branch -> new HashSet<>())
                            .add(row.getObject("subject", UUID.class));
                });
        return subjects;
    }

    /** Whose rows, and which of them. */
    record Slice(Collection<UnitId> branches, long offset, int limit) {}

    private static SqlText recorded(@Nullable Instant knownAt) {
        return knownAt == null ? SqlText.of("and upper_inf(recorded)") : SqlText.of("and recorded @> :known_at");
    }

    private static Map<UnitId, Counted> sums(
            StatementSpec statement, @Nullable Instant knownAt, Collection<UnitId> branches) {
        var sums = new HashMap<UnitId, Counted>();
        known(statement, knownAt).param("branches", Branches.array(branches)).query(row -> {
            sums.put(new UnitId(row.getLong("branch_id")), new Counted(row.getLong("value"), row.getLong("rows")));
        });
        return sums;
    }

    private static List<Row> rows(StatementSpec statement, @Nullable Instant knownAt, Slice slice) {
        return known(statement, knownAt)
                .param("branches", Branches.array(slice.branches()))
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(Recount::row)
                .list();
    }

    private static StatementSpec known(StatementSpec statement, @Nullable Instant knownAt) {
        return knownAt == null
                ? statement
                : statement.param("known_at", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("subject", UUID.class),
                new UnitId(row.getLong("branch_id")),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getLong("amount"));
    }
}
