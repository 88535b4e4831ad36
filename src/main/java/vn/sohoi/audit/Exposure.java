package vn.sohoi.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Whom an account, a unit or a network was shown between two instants: for working up a breach. It knows no rights. */
@Service
public class Exposure {
    private static final SqlText SHOWN = SqlText.of("""
            with shown as (
              select * from audit.entry
               where kind = 'READ' and at >= :from and at < :until
                 and (:reader::text is null or login = :reader)
                 and (cardinality(:readers::bigint[]) = 0 or unit_id = any(:readers::bigint[]))
                 and (:network::text is null or network = :network)
                 and coalesce(about_unit, unit_id) = any(:about::bigint[]))""");

    private final Db db;

    Exposure(Db db) {
        this.db = db;
    }

    /**
     * What is asked; whatever is null or empty does not narrow it.
     *
     * @param until the first instant after the span
     * @param reader login of an account
     * @param readers units whose mandates were acted through
     * @param network as {@link Network} writes it
     * @param about whose people
     */
    public record Wanted(
            Instant from,
            Instant until,
            @Nullable String reader,
            List<UnitId> readers,
            @Nullable String network,
            List<UnitId> about) {}

    /** One person who was opened by herself. */
    public record Single(String person, Instant first, Instant last, long times, List<String> fields) {}

    /**
     * A list of a unit that was opened: of whom it told then is not in the log.
     *
     * @param about null where it is the reader's own unit
     * @param most how many stood on the longest of them
     */
    public record Listing(
            @Nullable UnitId about,
            String action,
            Instant first,
            Instant last,
            long times,
            long most,
            List<String> fields) {}

    /** An account, and how often it was shown somebody. */
    public record Reader(String login, long times) {}

    /** Persons who were opened one by one, the first before. */
    public List<Single> singles(Wanted wanted) {
        return asked(SHOWN.then("""
                        select object_id, min(at) as first, max(at) as last, count(distinct shown.id) as times,
                               array_agg(distinct field) filter (where field is not null) as fields
                          from shown left join unnest(fields) field on true
                         where object_type = 'people.person' group by object_id order by first, object_id"""), wanted)
                .query((row, n) -> new Single(
                        row.getString("object_id"),
                        instant(row, "first"),
                        instant(row, "last"),
                        row.getLong("times"),
                        fields(row)))
                .list();
    }

    /** Lists, the longest first. */
    public List<Listing> lists(Wanted wanted) {
        return asked(SHOWN.then("""
                        select about_unit, action, min(at) as first, max(at) as last, count(distinct shown.id) as times,
                               max(coalesce(people, 0)) as most,
                               array_agg(distinct field) filter (where field is not null) as fields
                          from shown left join unnest(fields) field on true
                         where object_type <> 'people.person'
                         group by about_unit, action order by most desc, first"""), wanted)
                .query((row, n) -> new Listing(
                        unit(row),
                        row.getString("action"),
                        instant(row, "first"),
                        instant(row, "last"),
                        row.getLong("times"),
                        row.getLong("most"),
                        fields(row)))
                .list();
    }

    /** Who read, most first. */
    public List<Reader> readers(Wanted wanted) {
        return asked(
                        SHOWN.then(
                                "select login, count(*) as times from shown group by login order by times desc, login"),
                        wanted)
                .query((row, n) -> new Reader(row.getString("login"), row.getLong("times")))
                .list();
    }

    private StatementSpec asked(SqlText statement, Wanted wanted) {
        return db.sql(statement)
                .param("from", OffsetDateTime.ofInstant(wanted.from(), ZoneOffset.UTC))
                .param("until", OffsetDateTime.ofInstant(wanted.until(), ZoneOffset.UTC))
                .param("reader", wanted.reader())
                .param("readers", Columns.of(wanted.readers(), UnitId::value))
                .param("network", wanted.network())
                .param("about", Columns.of(wanted.about(), UnitId::value));
    }

    private static List<String> fields(ResultSet row) throws SQLException {
        var fields = row.getArray("fields");
        return fields == null ? List.of() : List.of((String[]) fields.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable UnitId unit(ResultSet row) throws SQLException {
        var value = row.getObject("about_unit", Long.class);
        return value == null ? null : new UnitId(value);
    }
}
