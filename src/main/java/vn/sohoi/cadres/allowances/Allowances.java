package vn.sohoi.cadres.allowances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.cadres.CadreGate;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * What is paid for posts: data with a paper. No rule of the State is built in, for each province decides its own; so whoever
 * answers for the cadres of a unit enters what is granted there and beneath (decision 0084).
 */
@Service
public class Allowances {
    private static final SqlText ALLOWANCE = SqlText.of("""
            select id, unit_id, name, level, body || '.' || kind as post, acting, amount, days, basis,
                   lower(valid) as begins, upper(valid) as ends
              from cadres.allowance""");

    private final Db db;
    private final CadreGate gate;
    private final Units units;
    private final Audit audit;

    Allowances(Db db, CadreGate gate, Units units, Audit audit) {
        this.db = db;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Those that are paid in the unit today: its own and those of all above it.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public List<Allowance> in(UnitId unit, Actor reader) {
        gate.demandRead(reader, unit);
        var tree = units.treeOn(gate.today());
        var above = tree.find(unit) == null
                ? List.of(unit)
                : tree.path(unit).stream().map(Unit::id).toList();
        return db.sql(ALLOWANCE.then("where unit_id = any(:units::bigint[]) and valid @> :day::date order by id"))
                .param("units", Columns.of(above, UnitId::value))
                .param("day", gate.today())
                .query(Allowances::allowance)
                .list();
    }

    /**
     * One of them, to be ended.
     *
     * @throws NotFound when there is none, or its unit lies beyond the actor's reach
     * @throws Refused for one who does not answer for the unit's cadres
     */
    @Transactional(readOnly = true)
    public Allowance find(AllowanceId id, Actor actor) {
        var found = found(id, SqlText.of(""));
        gate.demandApprove(actor, found.unit());
        return found;
    }

    /**
     * Rates of the unit may be entered by this actor.
     *
     * @throws NotFound beyond the actor's reach
     * @throws Refused for one who does not answer for the unit's cadres
     */
    public void demandWrite(UnitId unit, Actor actor) {
        gate.demandApprove(actor, unit);
    }

    /** Whether the actor enters and ends what is paid in the unit. */
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.mayApprove(actor, unit);
    }

    /**
     * Enters one for the unit and all beneath it.
     *
     * @throws NotFound beyond the actor's reach
     * @throws Refused without a name or a paper, for a post that such a unit has not or that stands above it, for an amount or days
     *     that cannot be, or where the same is paid already on one of its days
     */
    @Transactional
    public AllowanceId enter(UnitId unit, NewAllowance wished, Actor actor) {
        gate.demandApprove(actor, unit);
        demandSound(unit, wished);
        try {
            var id = db.sql("""
                            insert into cadres.allowance
                                   (unit_id, name, level, body, kind, acting, amount, days, basis, valid, author)
                            select :unit, :name, :level, :body, :kind, :acting, :amount, :days, :basis, :valid::daterange, :author
                              from (select pg_advisory_xact_lock(hashtextextended('cadres.allowance', 0))) alone returning id""")
                    .param("unit", unit.value())
                    .param("name", VietnameseText.clean(wished.name()))
                    .param("level", wished.level().name())
                    .param("body", wished.post().body().name())
                    .param("kind", wished.post().kind().name())
                    .param("acting", wished.acting())
                    .param("amount", wished.amount())
                    .param("days", wished.days())
                    .param("basis", VietnameseText.clean(wished.basis()))
                    .param("valid", DateSpan.since(wished.from()).asRange())
                    .param("author", actor.login())
                    .query((row, n) -> new AllowanceId(row.getLong(1)))
                    .single();
            audit.wrote(actor, "cadres.enter-allowance", "cadres.allowance", id, "amount", "valid");
            return id;
        } catch (DataIntegrityViolationException paid) {
            throw new Refused("cadres.allowance.error.paid-already");
        }
    }

    /**
     * It is not paid from the day on.
     *
     * @throws NotFound when there is none, or beyond the actor's reach
     * @throws Refused for a day for which it is not paid, or its first
     */
    @Transactional
    public void end(AllowanceId id, LocalDate day, Actor actor) {
        var found = found(id, SqlText.of("for update"));
        gate.demandApprove(actor, found.unit());
        if (!found.valid().holds(day) || day.equals(found.valid().from()))
            throw new Refused("cadres.allowance.error.day");
        db.sql("update cadres.allowance set valid = daterange(lower(valid), :day::date) where id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
        audit.wrote(actor, "cadres.end-allowance", "cadres.allowance", id, "valid");
    }

    /** All that is paid on one of the days, wherever. */
    List<Allowance> within(DateSpan days) {
        return db.sql(ALLOWANCE.then("where valid && :days::daterange order by id"))
                .param("days", days.asRange())
                .query(Allowances::allowance)
                .list();
    }

    private void demandSound(UnitId unit, NewAllowance wished) {
        if (wished.name().isBlank()) throw new Refused("cadres.allowance.error.name");
        if (wished.basis().isBlank()) throw new Refused("cadres.allowance.error.basis");
        if (wished.amount() < 1 || wished.amount() > 1_000_000_000) throw new Refused("cadres.allowance.error.amount");
        if (wished.days() < 1 || wished.days() > 28) throw new Refused("cadres.allowance.error.days");
        var own = units.on(unit, gate.today()).level();
        if (!Post.of(wished.level()).contains(wished.post()) || wished.level().above(own))
            throw new Refused("cadres.allowance.error.post");
    }

    private Allowance found(AllowanceId id, SqlText locked) {
        return db.sql(ALLOWANCE.then("where id = :id").then(locked))
                .param("id", id.value())
                .query(Allowances::allowance)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Allowance allowance(ResultSet row, int number) throws SQLException {
        return new Allowance(
                new AllowanceId(row.getLong("id")),
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                UnitLevel.valueOf(row.getString("level")),
                Post.of(row.getString("post")).orElseThrow(),
                row.getBoolean("acting"),
                row.getLong("amount"),
                row.getInt("days"),
                row.getString("basis"),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }
}
