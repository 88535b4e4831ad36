package vn.sohoi.closings;

import java.util.HashSet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/**
 * Open reports follow a reorganisation: of a period that ends on its day or later, the units of the period's last day are
 * asked. What was handed in before stays to be read; what is sealed is not touched.
 */
@Component
@Order(50)
class ReportsFollow implements Follower {
    private final Db db;
    private final Units units;

    ReportsFollow(Db db, Units units) {
        this.db = db;
        this.units = units;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var open = open(planned);
        return open == 0
                ? List.of()
                : List.of(new Conflict("closings.reports-follow", List.of(open), false, "/ky-bao-cao"));
    }

    @Override
    public void follow(Act act) {
        db.sql("""
                        insert into closings.moved (report_id, plan)
                        select report.id, :plan
                          from closings.report join closings.round on round.id = report.round_id
                         where upper(days) > :day::date and unit_id = any(:ending) and unit_id <> owner_id
                           and not exists (select from closings.step where report_id = report.id and state = 'SEALED')
                           and not exists (select from closings.moved where report_id = report.id)""")
                .param("plan", act.plan())
                .param("day", act.day())
                .param("ending", ending(act))
                .update();
        db.sql("""
                        select round.id, owner_id, upper(days) - 1 as last_day from closings.round
                         where id in (select round_id from closings.report
                                        join closings.moved on moved.report_id = report.id and moved.plan = :plan)""")
                .param("plan", act.plan())
                .query((row, n) -> new Asking(
                        row.getLong("id"),
                        new UnitId(row.getLong("owner_id")),
                        row.getObject("last_day", java.time.LocalDate.class)))
                .list()
                .forEach(round -> askInstead(round, act.plan()));
    }

    /** A round that lost a unit. */
    private record Asking(long round, UnitId owner, java.time.LocalDate lastDay) {}

    private void askInstead(Asking round, long plan) {
        var now = units.treeOn(round.lastDay()).children(round.owner()).stream()
                .map(Unit::id)
                .mapToLong(UnitId::value)
                .toArray();
        db.sql("""
                        insert into closings.report (round_id, unit_id, plan)
                        select :round, unit, :plan from unnest(:units::bigint[]) unit
                         where not exists (select from closings.report where round_id = :round and unit_id = unit)""")
                .param("round", round.round())
                .param("plan", plan)
                .param("units", now)
                .update();
    }

    /**
     * A report that was handed in meanwhile keeps its row by the steps that refer to it, and the undoing is refused.
     *
     * @throws Refused when a unit that the act concerns was sealed since: the seal is what the book believed in between, and
     *     the undoing would take that away
     */
    @Override
    public void takeBack(Act act) {
        if (sealedSince(act)) throw new Refused("closings.sealed-since-reorganised");
        db.sql("delete from closings.moved where plan = :plan")
                .param("plan", act.plan())
                .update();
        db.sql("delete from closings.report where plan = :plan")
                .param("plan", act.plan())
                .update();
    }

    private boolean sealedSince(Act act) {
        var before = units.treeOn(act.day().minusDays(1));
        var after = units.treeOn(act.day());
        var concerned = new HashSet<Unit>();
        for (var branch : act.branches().keySet()) {
            concerned.addAll(before.path(branch));
            concerned.addAll(after.path(branch));
        }
        act.pieces().keySet().forEach(piece -> concerned.addAll(after.path(piece)));
        return db.sql("""
                        select exists (
                          select from closings.seal join closings.report on report.id = report_id
                           where known_at > :at and unit_id = any(:units::bigint[]))""")
                .param("at", act.at())
                .param(
                        "units",
                        concerned.stream().mapToLong(unit -> unit.id().value()).toArray())
                .query(Boolean.class)
                .single();
    }

    private long open(Act planned) {
        return db.sql("""
                        select count(*)
                          from closings.report join closings.round on round.id = report.round_id
                         where upper(days) > :day::date and unit_id = any(:ending) and unit_id <> owner_id
                           and not exists (select from closings.step where report_id = report.id and state = 'SEALED')""")
                .param("day", planned.day())
                .param("ending", ending(planned))
                .query(Long.class)
                .single();
    }

    private static long[] ending(Act act) {
        return act.ending().stream().mapToLong(UnitId::value).toArray();
    }
}
