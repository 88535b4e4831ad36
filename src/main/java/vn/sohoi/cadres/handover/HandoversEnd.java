package vn.sohoi.cadres.handover;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * What was handed over stays with its unit, to be read. The open points of a unit that ends are told before, for nobody is left
 * to settle them.
 */
@Component
@Order(83)
class HandoversEnd implements Follower {
    private final Db db;

    HandoversEnd(Db db) {
        this.db = db;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        long open = db.sql("""
                        select count(*) from cadres.handover_line
                         where unit_id = any(:units::bigint[]) and open and settled is null""")
                .param("units", Columns.of(List.copyOf(planned.ending()), UnitId::value))
                .query(Long.class)
                .single();
        return open == 0
                ? List.of()
                : List.of(new Conflict("cadres.handover.open-at-end", List.of(open), false, "/can-bo/ban-giao"));
    }

    @Override
    public void follow(Act act) {}

    @Override
    public void takeBack(Act act) {}
}
