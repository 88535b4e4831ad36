package vn.sohoi.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.privacy.Incidents.NewIncident;

/** Incidents as they are kept. */
@Repository
class IncidentRows {
    private static final SqlText FROM = SqlText.of("""
            select id, unit_id, what, lower(during) as began, upper(during) as ended, reader, reader_unit, network, discovered_at,
                   authority_told_at, women_told_at, closed_at, closing
              from privacy.incident where unit_id = any(:units::bigint[])""");

    private final Db db;

    IncidentRows(Db db) {
        this.db = db;
    }

    Instant now() {
        return db.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Whether there is or was such an account: a mistyped one would find nobody, and a breach would seem harmless. */
    boolean knows(String login) {
        return db.sql("select exists (select from access.account where login = :login)")
                .param("login", login)
                .query(Boolean.class)
                .single();
    }

    UUID open(NewIncident fresh, UnitId unit, Actor actor) {
        return db.sql("""
                        insert into privacy.incident
                          (unit_id, what, during, reader, reader_unit, network, discovered_at, login)
                        values (:unit, :what, tstzrange(:from, :until), :reader, :readers, :network, :discovered, :login)
                        returning id""")
                .param("unit", unit.value())
                .param("what", fresh.what().strip())
                .param("from", at(fresh.from()))
                .param("until", at(fresh.until()))
                .param("reader", fresh.reader())
                .param(
                        "readers",
                        fresh.readerUnit() == null ? null : fresh.readerUnit().value())
                .param("network", fresh.network())
                .param("discovered", at(fresh.discovered()))
                .param("login", actor.login())
                .query(UUID.class)
                .single();
    }

    /** Those of the units, the newest discovery first. */
    List<Incident> of(List<UnitId> units) {
        return db.sql(FROM.then("order by discovered_at desc, id"))
                .param("units", Columns.of(units, UnitId::value))
                .query(IncidentRows::incident)
                .list();
    }

    Optional<Incident> find(UUID id, List<UnitId> units) {
        return db.sql(FROM.then("and id = :id"))
                .param("units", Columns.of(units, UnitId::value))
                .param("id", id)
                .query(IncidentRows::incident)
                .optional();
    }

    void authorityTold(UUID id) {
        db.sql("update privacy.incident set authority_told_at = clock_timestamp() where id = :id")
                .param("id", id)
                .update();
    }

    void womenTold(UUID id) {
        db.sql("update privacy.incident set women_told_at = clock_timestamp() where id = :id")
                .param("id", id)
                .update();
    }

    void close(UUID id, String closing) {
        db.sql("update privacy.incident set closed_at = clock_timestamp(), closing = :closing where id = :id")
                .param("closing", closing)
                .param("id", id)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Incident incident(ResultSet row, int number) throws SQLException {
        var readers = row.getObject("reader_unit", Long.class);
        return new Incident(
                row.getObject("id", UUID.class),
                new UnitId(row.getLong("unit_id")),
                row.getString("what"),
                row.getObject("began", OffsetDateTime.class).toInstant(),
                row.getObject("ended", OffsetDateTime.class).toInstant(),
                row.getString("reader"),
                readers == null ? null : new UnitId(readers),
                row.getString("network"),
                row.getObject("discovered_at", OffsetDateTime.class).toInstant(),
                instant(row, "authority_told_at"),
                instant(row, "women_told_at"),
                instant(row, "closed_at"),
                Objects.requireNonNullElse(row.getString("closing"), ""));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
