package vn.sohoi.indicators;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.UnitId;

/**
 * The rows from which a feature counts, each with its place in the table: found in the statement of the evidence itself, so that
 * an indicator of tomorrow is tried like those of today.
 */
final class EvidenceTable {
    private static final Pattern TABLE = Pattern.compile("\\bfrom\\s+(\\w+\\.\\w+)");

    private final JdbcClient sql;
    private final Evidence evidence;
    private final String select;
    private final Ages ages;

    /** The table that loses a row, or the view of which one is seen. */
    final String name;

    private final boolean table;

    /** @param evidence what stands or what happens */
    EvidenceTable(Evidence evidence, JdbcClient sql) {
        this.sql = sql;
        this.evidence = evidence;
        select = evidence instanceof Evidence.Flow flow
                ? flow.select().toString()
                : stock().select().toString();
        ages = evidence instanceof Evidence.Flow ? Ages.ALL : stock().ages();
        var found = TABLE.matcher(select);
        if (!found.find()) throw new AssertionError(select);
        name = found.group(1);
        table = sql.sql("select relkind = 'r' from pg_class where oid = :name::regclass")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** A row as it counts on the day. */
    record Row(UUID subject, UnitId unit, LocalDate day, long amount) {}

    /** Which rows: those that count on a day, or those that happened from it until another. */
    record Time(LocalDate from, LocalDate until) {}

    /** Any one of the rows, or none. */
    Optional<Row> any(Time time, Random chance) {
        var rows = filled("select count(*) from (" + placed() + ") evidence where " + when(), time)
                .query(Integer.class)
                .single();
        if (rows == 0) return Optional.empty();
        return filled(
                        "select * from (" + placed() + ") evidence where " + when() + " order by branch_id, subject, "
                                + day() + ", amount offset :passed limit 1",
                        time)
                .param("passed", chance.nextInt(rows))
                .query((row, n) -> row(row, time))
                .optional();
    }

    /** Any day of any row of what stands, its ages aside. */
    Optional<LocalDate> day(Time time, Random chance) {
        var days = " from (" + select + ") evidence where upper_inf(recorded) and valid && daterange(:from, :until)";
        int rows = sql.sql("select count(*)" + days)
                .param("from", time.from())
                .param("until", time.until())
                .query(Integer.class)
                .single();
        if (rows == 0) return Optional.empty();
        var spans =
                "select lower(valid * daterange(:from, :until)) as begins, upper(valid * daterange(:from, :until)) as ends";
        return sql.sql(spans + days + " order by branch_id, subject, valid offset :passed limit 1")
                .param("from", time.from())
                .param("until", time.until())
                .param("passed", chance.nextInt(rows))
                .query((row, n) ->
                        anyOf(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class), chance))
                .optional();
    }

    private static LocalDate anyOf(LocalDate from, LocalDate until, Random chance) {
        return from.plusDays(chance.nextInt((int) (until.toEpochDay() - from.toEpochDay())));
    }

    /** How many rows there are in all, and what they carry. */
    record Sum(long rows, long amount) {}

    Sum sum() {
        return sql.sql("select count(*), coalesce(sum(amount), 0) from (" + select
                        + ") evidence where upper_inf(recorded)")
                .query((row, n) -> new Sum(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** All rows of one subject within the time. */
    List<Row> of(UUID subject, Time time) {
        return filled("select * from (" + select + ") evidence where " + when() + " and subject = :subject", time)
                .param("subject", subject)
                .query((row, n) -> row(row, time))
                .list();
    }

    /** Whether the book itself takes such rows back, or deletes them. */
    boolean isTakenBack() {
        return table && (isDeleted() || isBelievedNoMore());
    }

    private boolean isDeleted() {
        return sql.sql("select has_table_privilege(:name, 'delete')")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    private boolean isBelievedNoMore() {
        return sql.sql("""
                        select coalesce(bool_or(has_column_privilege(attrelid, attnum, 'update')), false)
                          from pg_attribute where attrelid = :name::regclass and attname = 'recorded'""").param("name", name).query(Boolean.class).single();
    }

    /** Takes the row away as the book does: deletes it where it may, else believes it no more. */
    void takeAway(Row row) {
        var place = filled(
                        "select place from (" + placed() + ") evidence where " + when()
                                + " and subject = :subject and branch_id = :unit and amount = :amount limit 1",
                        new Time(row.day(), row.day().plusDays(1)))
                .param("subject", row.subject())
                .param("unit", row.unit().value())
                .param("amount", row.amount())
                .query(String.class)
                .single();
        var statement = isDeleted()
                ? "delete from " + name
                : "update " + name + " set recorded = tstzrange(lower(recorded), clock_timestamp())";
        int gone = sql.sql(statement + " where ctid = :place::tid")
                .param("place", place)
                .update();
        if (gone != 1) throw new AssertionError(gone + " rows of " + name + " went");
    }

    private String placed() {
        return table ? TABLE.matcher(select).replaceFirst(", $1.ctid::text as place from $1") : select;
    }

    private String when() {
        return (evidence instanceof Evidence.Flow
                        ? "day >= :from and day < :until"
                        : "valid @> :from::date and :until::date > :from::date"
                                + " and indicators.counts(born, :from_age, :until_age, :known, :from)")
                + " and upper_inf(recorded)";
    }

    private String day() {
        return evidence instanceof Evidence.Flow ? "day" : "lower(valid)";
    }

    private StatementSpec filled(String text, Time time) {
        var statement = sql.sql(text).param("from", time.from()).param("until", time.until());
        return evidence instanceof Evidence.Flow ? statement : Count.fill(statement, ages);
    }

    private Row row(ResultSet row, Time time) throws SQLException {
        return new Row(
                row.getObject("subject", UUID.class),
                new UnitId(row.getLong("branch_id")),
                evidence instanceof Evidence.Flow ? row.getObject("day", LocalDate.class) : time.from(),
                row.getLong("amount"));
    }

    private Evidence.Stock stock() {
        return (Evidence.Stock) requireNonNull(evidence);
    }
}
