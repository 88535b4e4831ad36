package vn.sohoi.cadres.planning;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/** A pool stays with its unit, to be read; the posts for which it planned end with that unit, so no row follows. */
@Component
@Order(82)
class PoolsEnd implements Follower {
    private final Db db;

    PoolsEnd(Db db) {
        this.db = db;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        long ending = db.sql("""
                        select count(*) from cadres.pool
                         where unit_id = any(:units::bigint[]) and upper(term) > :day::date""")
                .param("units", Columns.of(List.copyOf(planned.ending()), UnitId::value))
                .param("day", planned.day())
                .query(Long.class)
                .single();
        return ending == 0
                ? List.of()
                : List.of(new Conflict("cadres.planning.ends", List.of(ending), false, "/can-bo/quy-hoach"));
    }

    @Override
    public void follow(Act act) {}

    @Override
    public void takeBack(Act act) {}
}
