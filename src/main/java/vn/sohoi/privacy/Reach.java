package vn.sohoi.privacy;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Units beneath a unit, also those that are closed: what is held of women does not end with their branch. */
@Component
class Reach {
    private final Db db;

    Reach(Db db) {
        this.db = db;
    }

    /** @throws NotFound for who acts for no unit */
    List<UnitId> of(Actor actor) {
        var own = actor.unit();
        if (own == null) throw new NotFound();
        return beneath(own);
    }

    /** The unit itself and whatever was last known to stand beneath it. */
    List<UnitId> beneath(UnitId unit) {
        return db.sql("""
                        with recursive beneath (id) as (
                          select :unit::bigint
                          union
                          select unit_id from units.newest_parent join beneath on parent_id = beneath.id)
                        select id from beneath""")
                .param("unit", unit.value())
                .query((row, n) -> new UnitId(row.getLong("id")))
                .list();
    }
}
