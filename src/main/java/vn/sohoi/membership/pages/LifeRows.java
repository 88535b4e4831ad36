package vn.sohoi.membership.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Reads what the book told of a membership, and since when; every call stands within a scope. */
@Repository
class LifeRows {
    private final Db db;

    LifeRows(Db db) {
        this.db = db;
    }

    /** A beginning or an end of a stay. */
    record Told(UnitId branch, @Nullable LocalDate day, String how, Instant since, boolean believed) {}

    /** A stay set right, and why. */
    record Corrected(Instant at, String reason, String login) {}

    /**
     * Beginnings and ends in the order of the days, as the book knew them then. One that it believed once and no more is
     * told too: rows that only repeat it are one.
     */
    List<Told> told(PersonId person, Instant known) {
        return db.sql("""
                        select branch_id, lower(valid) as day, begun_by as how, min(lower(recorded)) as told,
                               bool_or(recorded @> :known::timestamptz) as believed
                          from membership.stay
                         where person_id = :person and lower(recorded) <= :known::timestamptz
                         group by 1, 2, 3
                        union all
                        select branch_id, upper(valid), ended_by, min(lower(recorded)),
                               bool_or(recorded @> :known::timestamptz)
                          from membership.stay
                         where person_id = :person and lower(recorded) <= :known::timestamptz
                           and ended_by <> 'TRANSFERRED'
                         group by 1, 2, 3
                         order by day nulls first, told""")
                .param("person", person.value())
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(LifeRows::told)
                .list();
    }

    List<Corrected> corrections(PersonId person, Instant known) {
        return db.sql("""
                        select at, reason, login from membership.stay_correction
                         where person_id = :person and at <= :known::timestamptz order by id""")
                .param("person", person.value())
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Corrected(instant(row, "at"), row.getString("reason"), row.getString("login")))
                .list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                new UnitId(row.getLong("branch_id")),
                row.getObject("day", LocalDate.class),
                row.getString("how"),
                instant(row, "told"),
                row.getBoolean("believed"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
