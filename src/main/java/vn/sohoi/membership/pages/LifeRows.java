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
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
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

    /** A stay set right, and why; what the book said of it before. */
    record Corrected(Instant at, String reason, String login, UnitId branch, DateSpan was) {}

    /** A joining date set right, and why; what the book said before. */
    record Rejoined(
            Instant at,
            String reason,
            String login,
            @Nullable PartialDate was) {}

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
                           and ended_by not in ('TRANSFERRED', 'REORGANISED')
                         group by 1, 2, 3
                         order by day nulls first, told""")
                .param("person", person.value())
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(LifeRows::told)
                .list();
    }

    List<Corrected> corrections(PersonId person, Instant known) {
        return db.sql("""
                        select at, reason, login, stay.branch_id, lower(valid) as since, upper(valid) as until
                          from membership.stay_correction join membership.stay on stay.id = wrong
                         where stay_correction.person_id = :person and at <= :known::timestamptz
                         order by stay_correction.id""")
                .param("person", person.value())
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Corrected(
                        instant(row, "at"),
                        row.getString("reason"),
                        row.getString("login"),
                        new UnitId(row.getLong("branch_id")),
                        new DateSpan(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class))))
                .list();
    }

    List<Rejoined> joiningCorrections(PersonId person, Instant known) {
        return db.sql("""
                        select upper(recorded) as at, reason, login, was_year, was_month, was_day
                          from membership.joined_correction
                         where person_id = :person and upper(recorded) <= :known::timestamptz
                         order by id""")
                .param("person", person.value())
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(LifeRows::rejoined)
                .list();
    }

    private static Rejoined rejoined(ResultSet row, int number) throws SQLException {
        var year = row.getObject("was_year", Integer.class);
        var was = year == null
                ? null
                : new PartialDate(
                        year, row.getObject("was_month", Integer.class), row.getObject("was_day", Integer.class));
        return new Rejoined(instant(row, "at"), row.getString("reason"), row.getString("login"), was);
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
