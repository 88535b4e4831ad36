package vn.sohoi.cadres.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.planning.Candidate.Step;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes pools and what was decided of those in them. */
@Repository
class PoolRows {
    /** The last step of each counts. */
    private static final SqlText POOL = SqlText.of("""
            select pool.id, pool.unit_id, body, kind, lower(term) as begins, upper(term) as ends, decision, decided_on,
                   count(step.cadre_id) filter (where step.step <> 'TAKEN_OUT') as candidates,
                   count(*) filter (where step.step <> 'TAKEN_OUT'
                                      and born > :today::date - make_interval(years => :young)) as young,
                   count(*) filter (where step.step <> 'TAKEN_OUT'
                                      and exists (select from cadres.fact
                                                   where fact.cadre_id = step.cadre_id and trait = 'ETHNICITY'
                                                     and value = 'MINORITY' and upper_inf(recorded)
                                                     and valid @> :today::date)) as minority,
                   max(step.day) as reviewed
              from cadres.pool
              left join lateral (
                select distinct on (cadre_id) cadre_id, step, day from cadres.pool_step
                 where pool_id = pool.id order by cadre_id, pool_step.id desc) step on true
              left join cadres.cadre on cadre.id = step.cadre_id""");

    private final Db db;

    PoolRows(Db db) {
        this.db = db;
    }

    /** One after the other: of two that say the same at once each would wait for the other. */
    PoolId enter(NewPool plan, Actor actor) {
        return db.sql("""
                        insert into cadres.pool (unit_id, body, kind, term, decision, decided_on, author)
                        select :unit, :body, :kind, :term::daterange, :decision, :decided, :author
                          from (select pg_advisory_xact_lock(hashtextextended('cadres.pool', 0))) alone returning id""")
                .param("unit", plan.unit().value())
                .param("body", plan.body().name())
                .param("kind", plan.kind().name())
                .param("term", plan.term().asRange())
                .param("decision", plan.decision())
                .param("decided", plan.decidedOn())
                .param("author", actor.login())
                .query((row, n) -> new PoolId(row.getObject(1, UUID.class)))
                .single();
    }

    /** Those of a unit, the newest term first. */
    List<Pool> of(UnitId unit, LocalDate today) {
        return db.sql(POOL.then("where pool.unit_id = :unit group by pool.id order by begins desc, body, kind"))
                .param("today", today)
                .param("young", Pool.Coverage.YOUNG)
                .param("unit", unit.value())
                .query(PoolRows::pool)
                .list();
    }

    Optional<Pool> find(PoolId id, LocalDate today) {
        return db.sql(POOL.then("where pool.id = :id group by pool.id"))
                .param("today", today)
                .param("young", Pool.Coverage.YOUNG)
                .param("id", id.value())
                .query(PoolRows::pool)
                .optional();
    }

    /** The unit of a pool, whose row names nobody. */
    Optional<UnitId> unit(PoolId id) {
        return db.sql("select unit_id from cadres.pool where id = :id")
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getLong(1)))
                .optional();
    }

    /** Keeps everybody else from deciding in it until the transaction ends. */
    void lock(PoolId id) {
        db.sql("select 1 from pg_advisory_xact_lock(hashtextextended('cadres.pool ' || :id, 0))")
                .param("id", id.toString())
                .query(Integer.class)
                .single();
    }

    /** All who are or were in it, by name. */
    List<Candidate> candidates(PoolId id) {
        var all = db.sql("""
                        select step.cadre_id, step, day, paper, step.reason, born, coalesce(held.name, '') as name
                          from cadres.pool_step step
                          join cadres.cadre on cadre.id = step.cadre_id
                          left join lateral (
                            select name from cadres.holding
                             where holding.cadre_id = step.cadre_id and upper_inf(recorded)
                             order by lower(valid) desc, holding.id limit 1) held on true
                         where pool_id = :id order by held.name, step.cadre_id, step.id""").param("id", id.value()).query(PoolRows::candidate).list();
        var found = new LinkedHashMap<CadreId, Candidate>();
        for (var one : all) found.merge(one.cadre(), one, Candidate::then);
        return List.copyOf(found.values());
    }

    /** Whether the cadre is within the scope. */
    boolean isSeen(CadreId cadre) {
        return db.sql("select exists (select from cadres.holding where cadre_id = :cadre and upper_inf(recorded))")
                .param("cadre", cadre.value())
                .query(Boolean.class)
                .single();
    }

    void tell(PoolId pool, UnitId unit, CadreId cadre, Step step, Actor actor) {
        db.sql("""
                        insert into cadres.pool_step (pool_id, unit_id, cadre_id, step, day, paper, reason, author)
                        values (:pool, :unit, :cadre, :step, :day, :paper, :reason, :author)""")
                .param("pool", pool.value())
                .param("unit", unit.value())
                .param("cadre", cadre.value())
                .param("step", step.kind().name())
                .param("day", step.day())
                .param("paper", step.paper())
                .param("reason", step.reason())
                .param("author", actor.login())
                .update();
    }

    /** Her with one step. */
    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        var step = new Step(
                Candidate.Kind.valueOf(row.getString("step")),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getString("paper"),
                row.getString("reason"));
        return new Candidate(
                new CadreId(row.getObject("cadre_id", UUID.class)),
                row.getString("name"),
                row.getObject("born", LocalDate.class),
                List.of(step));
    }

    private static Pool pool(ResultSet row, int number) throws SQLException {
        var plan = new NewPool(
                new UnitId(row.getLong("unit_id")),
                Body.valueOf(row.getString("body")),
                PositionKind.valueOf(row.getString("kind")),
                DateSpan.between(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class));
        return new Pool(
                new PoolId(row.getObject("id", UUID.class)),
                plan,
                new Pool.Coverage(
                        row.getLong("candidates"),
                        row.getLong("young"),
                        row.getLong("minority"),
                        row.getObject("reviewed", LocalDate.class)));
    }
}
