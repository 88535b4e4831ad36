package vn.sohoi.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * Lists of units that a reorganisation ends or takes branches from. One that is being read holds it up; one that waits for
 * decisions can be written before the day, and has to be handed in anew by the new unit after it.
 */
@Component
@Order(40)
class ListsInTheWay implements Follower {
    private static final String LISTS = "/nhap";

    private final Db db;

    ListsInTheWay(Db db) {
        this.db = db;
    }

    private record Counted(long reading, long waiting) {}

    @Override
    public List<Conflict> conflicts(Act planned) {
        var found = new ArrayList<Conflict>();
        var counted = counted(planned);
        if (counted.reading() > 0)
            found.add(new Conflict("imports.reading-in-the-way", List.of(counted.reading()), true, LISTS));
        if (counted.waiting() > 0)
            found.add(new Conflict("imports.waiting-in-the-way", List.of(counted.waiting()), false, LISTS));
        return found;
    }

    /** A reading whose beat is still is one that was broken off. */
    private Counted counted(Act planned) {
        var units = new ArrayList<>(planned.ending());
        units.addAll(planned.branches().keySet());
        return db.sql("""
                        select count(*) filter (where under_way) as reading, count(*) filter (where not under_way) as waiting
                          from (select exists (
                                         select from imports.reading
                                          where batch_id = batch.id and ended is null
                                            and beat > clock_timestamp() - interval '2 minutes') as under_way
                                  from imports.batch
                                 where unit_id = any(:units::bigint[])
                                   and not exists (
                                         select from imports.step where batch_id = batch.id and step <> 'READ')) list""")
                .param("units", units.stream().mapToLong(UnitId::value).toArray())
                .query((row, n) -> new Counted(row.getLong("reading"), row.getLong("waiting")))
                .single();
    }

    /** A list says of which unit it was, and stays that. */
    @Override
    public void follow(Act act) {}

    @Override
    public void takeBack(Act act) {}
}
