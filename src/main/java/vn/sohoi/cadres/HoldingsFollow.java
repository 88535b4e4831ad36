package vn.sohoi.cadres;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * Bodies of a unit that ends end with it, and so do their positions and whoever holds them; the new unit's are appointed by a
 * decision of their own. Branches that move keep theirs. Mandates are ended by the reorganisation itself.
 */
@Component
@Order(70)
class HoldingsFollow implements Follower {
    private final Db db;
    private final Serving serving;
    private final Audit audit;

    HoldingsFollow(Db db, Serving serving, Audit audit) {
        this.db = db;
        this.serving = serving;
        this.audit = audit;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var found = new ArrayList<Conflict>();
        long holders = db.sql("""
                        select count(*) from cadres.holding
                         where unit_id = any(:units::bigint[]) and upper_inf(recorded) and valid @> :day::date""")
                .param("units", units(planned))
                .param("day", planned.day())
                .query(Long.class)
                .single();
        if (holders > 0) found.add(new Conflict("cadres.holdings-end", List.of(holders), false, "/can-bo"));
        long later = db.sql("""
                        select count(*) from cadres.term
                         where unit_id = any(:units::bigint[]) and lower(planned) >= :day::date""")
                .param("units", units(planned))
                .param("day", planned.day())
                .query(Long.class)
                .single();
        if (later > 0) found.add(new Conflict("cadres.terms-after-end", List.of(later), true, "/can-bo"));
        return found;
    }

    @Override
    public void follow(Act act) {
        int ended = db.sql("""
                        with believed as (
                          update cadres.holding set recorded = tstzrange(lower(recorded), :at)
                           where unit_id = any(:units::bigint[]) and upper_inf(recorded)
                             and valid && daterange(:day::date, null)
                          returning *)
                        insert into cadres.holding (position_id, unit_id, cadre_id, name, valid, way, acting, decision,
                                                    decided_on, ended_by, login, recorded, author)
                        select position_id, unit_id, cadre_id, name, valid * daterange(null, :day::date), way, acting,
                               decision, decided_on, 'REORGANISED', login, tstzrange(:at, null), author
                          from believed where not isempty(valid * daterange(null, :day::date))""")
                .param("units", units(act))
                .param("day", act.day())
                .param("at", act.at())
                .update();
        int cut = db.sql("""
                        update cadres.term set cut = :day::date, cut_plan = :plan
                         where unit_id = any(:units::bigint[]) and days @> :day::date""")
                .param("units", units(act))
                .param("day", act.day())
                .param("plan", act.plan())
                .update();
        serving.tellAnew(cadresOf(act), act.at());
        if (ended + cut > 0)
            audit.wrote(act.actor(), "cadres.end-with-unit", "cadres.holding", ended + " rows", "valid", "ended_by");
    }

    @Override
    public void takeBack(Act act) {
        boolean changed = db.sql("""
                        select exists (select from cadres.holding
                                        where unit_id = any(:units::bigint[])
                                          and (lower(recorded) > :at or upper(recorded) > :at))""")
                .param("units", units(act))
                .param("at", act.at())
                .query(Boolean.class)
                .single();
        if (changed) throw new Refused("cadres.changed-since-reorganised");
        db.sql("update cadres.term set cut = null, cut_plan = null where cut_plan = :plan")
                .param("plan", act.plan())
                .update();
        db.sql("delete from cadres.holding where unit_id = any(:units::bigint[]) and lower(recorded) = :at")
                .param("units", units(act))
                .param("at", act.at())
                .update();
        db.sql("""
                        update cadres.holding set recorded = tstzrange(lower(recorded), null)
                         where unit_id = any(:units::bigint[]) and upper(recorded) = :at""").param("units", units(act)).param("at", act.at()).update();
        serving.takeBack(cadresOf(act), act.at(), act.toldBy());
        audit.wrote(act.actor(), "cadres.take-back-end", "cadres.holding", act.plan());
    }

    private List<CadreId> cadresOf(Act act) {
        return db.sql("select distinct cadre_id from cadres.holding where unit_id = any(:units::bigint[])")
                .param("units", units(act))
                .query((row, n) -> new CadreId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Object units(Act act) {
        return Columns.of(List.copyOf(act.ending()), UnitId::value);
    }
}
