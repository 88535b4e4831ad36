package vn.sohoi.reorganisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.Plan.Step;

/** Plans, their steps, and what coming into force left. */
@Repository
class PlanRows {
    private final Db db;

    PlanRows(Db db) {
        this.db = db;
    }

    /**
     * What a plan in force left.
     *
     * @param tree the instant of all rows of the tree
     * @param rows the instant of all rows of people
     * @param toldBy the transaction, for the tallies
     */
    record Force(OffsetDateTime tree, OffsetDateTime rows, String toldBy, long people, long branches) {}

    PlanId draft(Decision decision, UnitId under) {
        return db.sql("""
                        insert into reorganisation.plan (under, number, decided_on, basis, day)
                        values (:under, :number, :decided, :basis, :day) returning id""")
                .param("under", under.value())
                .param("number", decision.number())
                .param("decided", decision.decidedOn())
                .param("basis", decision.basis())
                .param("day", decision.day())
                .query((row, n) -> new PlanId(row.getLong(1)))
                .single();
    }

    void step(PlanId plan, State state, String note, Actor actor) {
        db.sql("""
                        insert into reorganisation.step (plan, state, login, name, note)
                        values (:plan, :state, :login, :name, :note)""")
                .param("plan", plan.value())
                .param("state", state.name())
                .param("login", actor.login())
                .param("name", actor.name())
                .param("note", note)
                .update();
    }

    /** Keeps others from changing it until the transaction ends. */
    void lock(PlanId plan) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('reorganisation.plan', :plan))")
                .param("plan", plan.value())
                .query(row -> {});
    }

    /** All, the newest day first. */
    List<Plan> all() {
        var plans = new Collected();
        db.sql("""
                        select plan.id, under, number, decided_on, basis, day, state, at, login, name, note
                          from reorganisation.plan join reorganisation.step on step.plan = plan.id
                         order by plan.day desc, plan.id desc, step.id""").query(plans);
        return plans.plans();
    }

    Optional<Plan> find(PlanId id) {
        var plans = new Collected();
        db.sql("""
                        select plan.id, under, number, decided_on, basis, day, state, at, login, name, note
                          from reorganisation.plan join reorganisation.step on step.plan = plan.id
                         where plan.id = :id order by step.id""").param("id", id.value()).query(plans);
        return plans.plans().stream().findFirst();
    }

    /** Plans that a unit hands over or takes over in. */
    List<PlanId> touching(UnitId unit) {
        return db.sql("""
                        select distinct plan from reorganisation.assignment where from_unit = :unit or to_unit = :unit
                        union select plan from reorganisation.piece where to_unit = :unit
                        union select plan from reorganisation.line where unit = :unit or parent = :unit""")
                .param("unit", unit.value())
                .query((row, n) -> new PlanId(row.getLong(1)))
                .list();
    }

    /** Plans whose day has come. */
    List<PlanId> due(LocalDate today) {
        return db.sql("""
                        select plan.id from reorganisation.plan
                         where day <= :today and 'SCHEDULED' = (
                                 select state from reorganisation.step where plan = plan.id order by id desc limit 1)
                         order by day, plan.id""")
                .param("today", today)
                .query((row, n) -> new PlanId(row.getLong(1)))
                .list();
    }

    /** The book's clock, and the transaction under way. */
    record Now(OffsetDateTime at, String transaction) {}

    Now now() {
        return db.sql("select clock_timestamp() as at, pg_current_xact_id()::xid::text as transaction")
                .query((row, n) -> new Now(row.getObject("at", OffsetDateTime.class), row.getString("transaction")))
                .single();
    }

    void forced(PlanId plan, Force force) {
        db.sql("""
                        insert into reorganisation.force (plan, tree_at, rows_at, told_by, people, branches)
                        values (:plan, :tree, :rows, :told, :people, :branches)""")
                .param("plan", plan.value())
                .param("tree", force.tree())
                .param("rows", force.rows())
                .param("told", force.toldBy())
                .param("people", force.people())
                .param("branches", force.branches())
                .update();
    }

    Optional<Force> force(PlanId plan) {
        return db.sql("""
                        select tree_at, rows_at, told_by, people, branches from reorganisation.force
                         where plan = :plan""")
                .param("plan", plan.value())
                .query((row, n) -> new Force(
                        row.getObject("tree_at", OffsetDateTime.class),
                        row.getObject("rows_at", OffsetDateTime.class),
                        row.getString("told_by"),
                        row.getLong("people"),
                        row.getLong("branches")))
                .optional();
    }

    /** Rows of steps put together to plans. */
    private static final class Collected implements RowCallbackHandler {
        private final LinkedHashMap<PlanId, Plan> found = new LinkedHashMap<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            var id = new PlanId(row.getLong("id"));
            var known = found.get(id);
            var plan = known == null ? plan(id, row) : known;
            plan.steps().add(step(row));
            found.put(id, plan);
        }

        List<Plan> plans() {
            return List.copyOf(found.values());
        }

        private static Plan plan(PlanId id, ResultSet row) throws SQLException {
            return new Plan(
                    id,
                    new UnitId(row.getLong("under")),
                    new Decision(
                            row.getString("number"),
                            row.getObject("decided_on", LocalDate.class),
                            row.getString("basis"),
                            row.getObject("day", LocalDate.class)),
                    new ArrayList<>());
        }

        private static Step step(ResultSet row) throws SQLException {
            return new Step(
                    State.valueOf(row.getString("state")),
                    instant(row.getObject("at", OffsetDateTime.class)),
                    row.getString("login"),
                    row.getString("name"),
                    row.getString("note"));
        }

        private static Instant instant(@Nullable OffsetDateTime at) {
            return at == null ? Instant.EPOCH : at.toInstant();
        }
    }
}
