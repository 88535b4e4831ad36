package vn.sohoi.campaigns.poverty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes with what households were helped, within a scope. What is believed no more stays, with the reason. */
@Repository
class AssistanceRows {
    private static final SqlText GIVEN = SqlText.of("""
            select id, unit_id, home_id, means, day, amount, helper, author from campaigns.assistance where upper_inf(recorded)""");

    private final Db db;

    AssistanceRows(Db db) {
        this.db = db;
    }

    List<Means> means() {
        return db.sql(
                        "select code, name, name_en, measure, mutual, until is null as offered from campaigns.means order by place")
                .query((row, n) -> new Means(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("measure"),
                        row.getBoolean("mutual"),
                        row.getBoolean("offered")))
                .list();
    }

    /** With what the household was helped, the newest first. */
    List<Assistance> of(PoorHomeId home) {
        return db.sql(GIVEN.then("and home_id = :home order by day desc, id"))
                .param("home", home.value())
                .query((row, n) -> given(row))
                .list();
    }

    /** What women of the units gave each other without naming a household, the newest first. */
    List<Assistance> mutual(Collection<UnitId> units, DateSpan days) {
        return db.sql(GIVEN.then("""
                        and home_id is null and unit_id = any(:units::bigint[]) and day <@ :days::daterange
                        order by day desc, id"""))
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("days", days.asRange())
                .query((row, n) -> given(row))
                .list();
    }

    Optional<Assistance> find(AssistanceId id) {
        return db.sql(GIVEN.then("and id = :id"))
                .param("id", id.value())
                .query((row, n) -> given(row))
                .optional();
    }

    AssistanceId add(UnitId unit, @Nullable PoorHomeId home, Assistance.What what, Actor actor) {
        return db.sql("""
                        insert into campaigns.assistance (unit_id, home_id, subject, status, means, measure, mutual, day, amount,
                                                          helper, author)
                        select :unit, home.id, home.subject, home.status, means.code, means.measure, means.mutual, :day::date, :amount,
                               :helper, :author
                          from campaigns.means left join campaigns.poor_home home on home.id = :home::uuid
                         where means.code = :means
                        returning id""")
                .param("unit", unit.value())
                .param("home", home == null ? null : home.value())
                .param("means", what.means())
                .param("day", what.day())
                .param("amount", what.amount())
                .param("helper", what.helper())
                .param("author", actor.login())
                .query((row, n) -> new AssistanceId(row.getObject(1, UUID.class)))
                .single();
    }

    /** It is believed no more. */
    void disbelieve(AssistanceId id, String why) {
        db.sql("""
                        update campaigns.assistance set recorded = tstzrange(lower(recorded), clock_timestamp()), why = :why
                         where id = :id and upper_inf(recorded)""").param("id", id.value()).param("why", why).update();
    }

    private static Assistance given(ResultSet row) throws SQLException {
        var home = row.getObject("home_id", UUID.class);
        return new Assistance(
                new AssistanceId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                home == null ? null : new PoorHomeId(home),
                new Assistance.What(
                        row.getString("means"),
                        row.getObject("day", LocalDate.class),
                        row.getLong("amount"),
                        row.getString("helper")),
                row.getString("author"));
    }
}
