package vn.sohoi.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/**
 * Who was shown whom; days are those of Vietnam, whatever zone the machine and its database are set to. It knows no rights: whoever asks has asked the authoriser before, and gives identities of what her
 * reader may see.
 */
@Service
public class Reads {
    private static final String COLUMNS =
            "select at, kind, login, role, unit_id, purpose, action, about_unit, people, fields, reason";

    private final Db db;

    Reads(Db db) {
        this.db = db;
    }

    /**
     * One entry, a reading or an act.
     *
     * @param role as {@code access} names it; null for the machine
     * @param unit of her mandate then
     * @param purpose as {@code access} names it; null where none was asked
     * @param about whose people
     * @param people how many; null where nobody counted
     */
    public record Look(
            Instant at,
            boolean acted,
            String login,
            @Nullable String role,
            @Nullable UnitId unit,
            @Nullable String purpose,
            String action,
            @Nullable UnitId about,
            @Nullable Long people,
            List<String> fields,
            @Nullable String reason) {}

    /** How often lists were opened, and by how many accounts. */
    public record Lists(long times, long logins) {}

    /** A part of what was found, and how many there are. */
    public record Part(List<Look> looks, long all) {}

    /** All on one person or thing, the newest first: whoever opened or changed it. */
    public Part of(String objectId, int limit, int after) {
        var looks = db.sql(COLUMNS + """
                         from audit.entry where object_id = :object and kind in ('READ', 'ACT')
                        order by at desc, id desc limit :limit offset :after""")
                .param("object", objectId)
                .param("limit", limit)
                .param("after", after)
                .query(Reads::look)
                .list();
        long all = db.sql("select count(*) from audit.entry where object_id = :object and kind in ('READ', 'ACT')")
                .param("object", objectId)
                .query(Long.class)
                .single();
        return new Part(looks, all);
    }

    /** How many single persons an account was shown on their own pages since a day, not counting one of them. */
    public long opened(String login, LocalDate since, String except) {
        return db.sql("""
                        select count(distinct object_id) from audit.entry
                         where kind = 'READ' and people = 1 and login = :login and at >= :since::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
                           and action = 'people.read' and object_id <> :except""")
                .param("login", login)
                .param("since", since)
                .param("except", except)
                .query(Long.class)
                .single();
    }

    /** The single persons whom an account was shown by an action since an instant. */
    public Set<String> shown(String login, String action, Instant since) {
        return Set.copyOf(db.sql("""
                        select distinct object_id from audit.entry
                         where kind = 'READ' and people = 1 and login = :login and at >= :since and action = :action""")
                .param("login", login)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("action", action)
                .query(String.class)
                .list());
    }

    /** Lists of these units that were opened since that day. */
    public Lists listsOf(Collection<UnitId> units, LocalDate since) {
        return db.sql("""
                        select count(*) as times, count(distinct login) as logins from audit.entry
                         where kind = 'READ' and about_unit = any(:units::bigint[]) and people > 1
                           and at >= :since::date::timestamp at time zone 'Asia/Ho_Chi_Minh'""")
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("since", since)
                .query((row, n) -> new Lists(row.getLong("times"), row.getLong("logins")))
                .single();
    }

    /** Who was shown people of these units on the days from the first until before the other, the newest first. */
    public Part of(Collection<UnitId> units, LocalDate from, LocalDate until, int limit, int after) {
        var wanted = Columns.of(List.copyOf(units), UnitId::value);
        var looks = db.sql(COLUMNS + """
                         from audit.entry
                        where kind = 'READ' and about_unit = any(:units::bigint[])
                          and at >= :from::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
                          and at < :until::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
                        order by id desc limit :limit offset :after""")
                .param("units", wanted)
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
                .param("after", after)
                .query(Reads::look)
                .list();
        long all = db.sql("""
                        select count(*) from audit.entry
                         where kind = 'READ' and about_unit = any(:units::bigint[])
                           and at >= :from::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
                          and at < :until::date::timestamp at time zone 'Asia/Ho_Chi_Minh'""")
                .param("units", wanted)
                .param("from", from)
                .param("until", until)
                .query(Long.class)
                .single();
        return new Part(looks, all);
    }

    private static Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                "ACT".equals(row.getString("kind")),
                row.getString("login"),
                row.getString("role"),
                unit(row, "unit_id"),
                row.getString("purpose"),
                row.getString("action"),
                unit(row, "about_unit"),
                row.getObject("people", Long.class),
                List.of((String[]) row.getArray("fields").getArray()),
                row.getString("reason"));
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, Long.class);
        return value == null ? null : new UnitId(value);
    }
}
