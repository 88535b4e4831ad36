package vn.sohoi.cadres;

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

/** Reads and writes who holds what, within a scope. A row that was told otherwise since is never changed, only believed no more. */
@Repository
class HoldingRows {
    private static final SqlText HOLDING = SqlText.of("""
            select id, position_id, cadre_id, name, lower(valid) as begins, upper(valid) as ends, way, acting, decision,
                   decided_on, ended_by, end_decision, login, upper_inf(recorded) as believed, reason
              from cadres.holding""");

    private final Db db;

    HoldingRows(Db db) {
        this.db = db;
    }

    /** Those believed now that hold on the day on any of the units. */
    List<Holding> on(Collection<UnitId> units, LocalDate day) {
        return db.sql(HOLDING.then("""
                        where unit_id = any(:units::bigint[]) and upper_inf(recorded) and valid @> :day::date
                        order by acting, lower(valid), name, id"""))
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("day", day)
                .query(HoldingRows::holding)
                .list();
    }

    /** Whoever held any of the positions, the newest first; with what is believed no more. */
    List<Holding> of(Collection<PositionId> positions) {
        return db.sql(HOLDING.then("""
                        where position_id = any(:positions::uuid[])
                        order by lower(valid) desc, lower(recorded) desc, name"""))
                .param("positions", Columns.of(List.copyOf(positions), PositionId::value))
                .query(HoldingRows::holding)
                .list();
    }

    Optional<Holding> find(HoldingId id) {
        return db.sql(HOLDING.then("where id = :id and upper_inf(recorded)"))
                .param("id", id.value())
                .query(HoldingRows::holding)
                .optional();
    }

    /** All that she holds and held, as believed now, the newest first. */
    List<Holding> ofCadre(CadreId cadre) {
        return db.sql(HOLDING.then(
                        "where cadre_id = :cadre and upper_inf(recorded) order by lower(valid) desc, acting, id"))
                .param("cadre", cadre.value())
                .query(HoldingRows::holding)
                .list();
    }

    /** What cadres of the name held last, one line for each of them. */
    List<Holding> lastOf(String name) {
        return db.sql(HOLDING.then("""
                        where id in (select distinct on (cadre_id) id from cadres.holding
                                      where upper_inf(recorded) and lower(name) = lower(:name)
                                      order by cadre_id, lower(valid) desc)
                        order by lower(valid) desc limit 5"""))
                .param("name", name)
                .query(HoldingRows::holding)
                .list();
    }

    /** Those of the term that would still be held on the day. */
    List<Holding> beyond(TermId term, LocalDate day) {
        return db.sql(HOLDING.then("""
                        where position_id in (select id from cadres.position where term_id = :term) and upper_inf(recorded)
                          and valid && daterange(:day::date, null)"""))
                .param("term", term.value())
                .param("day", day)
                .query(HoldingRows::holding)
                .list();
    }

    CadreId enter(NewHolding.Who who, UnitId unit) {
        var person = who.person();
        return db.sql("""
                        insert into cadres.cadre (unit_id, person_id, born) values (:unit, :person::uuid, :born::date)
                        returning id""")
                .param("unit", unit.value())
                .param("person", person == null ? null : person.value())
                .param("born", who.born())
                .query((row, n) -> new CadreId(row.getObject(1, UUID.class)))
                .single();
    }

    /** @param unit of the position */
    HoldingId tell(Holding holding, UnitId unit, Actor actor) {
        var ended = holding.endedBy();
        return db.sql("""
                        insert into cadres.holding (position_id, unit_id, cadre_id, name, valid, way, acting, decision,
                                                    decided_on, ended_by, end_decision, login, author)
                        values (:position, :unit, :cadre, :name, :valid::daterange, :way, :acting, :decision,
                                :decided::date, :ended, :end_decision, :login, :author)
                        returning id""")
                .param("position", holding.position().value())
                .param("unit", unit.value())
                .param("cadre", holding.cadre().value())
                .param("name", holding.name())
                .param("valid", holding.valid().asRange())
                .param("way", holding.way().name())
                .param("acting", holding.acting())
                .param("decision", holding.decision())
                .param("decided", holding.decidedOn())
                .param("ended", ended == null ? null : ended.name())
                .param("end_decision", holding.endDecision())
                .param("login", holding.login())
                .param("author", actor.login())
                .query((row, n) -> new HoldingId(row.getObject(1, UUID.class)))
                .single();
    }

    /** Believed no more from now on, with the reason where it was a mistake; an end is none. */
    void disbelieve(HoldingId id, String reason) {
        db.sql("""
                        update cadres.holding set recorded = tstzrange(lower(recorded), clock_timestamp()), reason = :reason
                         where id = :id and upper_inf(recorded)""").param("reason", reason).param("id", id.value()).update();
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                new HoldingId(row.getObject("id", UUID.class)),
                new PositionId(row.getObject("position_id", UUID.class)),
                new CadreId(row.getObject("cadre_id", UUID.class)),
                row.getString("name"),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                Way.valueOf(row.getString("way")),
                row.getBoolean("acting"),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class),
                end(row.getString("ended_by")),
                row.getString("end_decision"),
                row.getString("login"),
                row.getBoolean("believed"),
                row.getString("reason"));
    }

    private static @Nullable End end(@Nullable String name) {
        return name == null ? null : End.valueOf(name);
    }
}
