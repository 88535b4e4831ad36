package vn.sohoi.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Rows beneath a figure that count now and did not at an instant, or did and do not: a late entry, a correction, a merge, or a
 * branch that was moved afterwards.
 */
@Repository
class Changes {
    private static final SqlText ONE_OF_BOTH = SqlText.of("""
            and ((recorded @> :known_at and branch_id = any(:then)) <> (upper_inf(recorded) and branch_id = any(:now)))
             order by branch_id, subject, begins""");

    private final Db db;

    Changes(Db db) {
        this.db = db;
    }

    /** Branches that the figure is summed over, at the instant and now. */
    record Both(Collection<UnitId> then, Collection<UnitId> now) {}

    /** One row; a row that only an ended belief has counts below 0. */
    record Row(UUID subject, UnitId branch, DateSpan span, long amount, Instant recorded) {}

    List<Row> on(Evidence.Stock stock, LocalDate day, Instant knownAt, Both branches) {
        var text = SqlText.of("""
                        select subject, branch_id, amount, lower(valid) as begins, upper(valid) as ends,
                               upper_inf(recorded) and branch_id = any(:now) as counts_now,
                               lower(recorded) as came, upper(recorded) as went
                          from (""").then(stock.select()).then("""
                        ) evidence
                         where branch_id = any(:both) and valid @> :day::date
                           and indicators.counts(born, :from_age, :until_age, :known, :day)""").then(ONE_OF_BOTH);
        return without(rows(Count.fill(db.sql(text), stock.ages()).param("day", day), knownAt, branches), false);
    }

    List<Row> within(Evidence.Flow flow, DateSpan span, Instant knownAt, Both branches) {
        var text = SqlText.of("""
                        select subject, branch_id, amount, day as begins, day + 1 as ends,
                               upper_inf(recorded) and branch_id = any(:now) as counts_now,
                               lower(recorded) as came, upper(recorded) as went
                          from (""")
                .then(flow.select())
                .then(") evidence where branch_id = any(:both) and day >= :from and day < :until")
                .then(ONE_OF_BOTH);
        return without(
                rows(db.sql(text).param("from", span.from()).param("until", span.until()), knownAt, branches), true);
    }

    private static List<Row> rows(StatementSpec statement, Instant knownAt, Both branches) {
        var both = new ArrayList<>(branches.then());
        both.addAll(branches.now());
        return statement
                .param("known_at", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .param("then", Branches.array(branches.then()))
                .param("now", Branches.array(branches.now()))
                .param("both", Branches.array(both))
                .query(Changes::row)
                .list();
    }

    /** A row that was ended and recorded anew in other words, and still counts the same, changed nothing. */
    private static List<Row> without(List<Row> rows, boolean byDay) {
        var left = new ArrayList<Row>();
        for (var row : rows) {
            var opposite = left.stream()
                    .filter(one -> one.subject().equals(row.subject())
                            && one.branch().equals(row.branch())
                            && one.amount() == -row.amount()
                            && (!byDay || one.span().equals(row.span())))
                    .findFirst();
            if (opposite.isPresent()) left.remove(opposite.get());
            else left.add(row);
        }
        return left;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        boolean now = row.getBoolean("counts_now");
        var went = row.getObject("went", OffsetDateTime.class);
        var came = row.getObject("came", OffsetDateTime.class).toInstant();
        return new Row(
                row.getObject("subject", UUID.class),
                new UnitId(row.getLong("branch_id")),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                now ? row.getLong("amount") : -row.getLong("amount"),
                now || went == null ? came : went.toInstant());
    }
}
