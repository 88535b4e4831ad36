package vn.sohoi.imports;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Lists as they were handed in. What was written from them is kept where it stands, for as long as that is kept. */
@Component
class ListsKept implements KeptForATime {
    private static final SqlText OUTLIVED = SqlText.of("""
            with outlived as (
              select id, unit_id, (at at time zone 'Asia/Ho_Chi_Minh')::date as day from imports.batch
               where file_name <> '—'
                 and (at at time zone 'Asia/Ho_Chi_Minh')::date + make_interval(months => :months) <= :today::date)""");

    private final Db db;
    private final Batches batches;

    ListsKept(Db db, Batches batches) {
        this.db = db;
        this.batches = batches;
    }

    @Override
    public String use() {
        return "lists";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, OUTLIVED);
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(OUTLIVED.then("select id from outlived where unit_id = any(:units::bigint[])")), units)
                .query(UUID.class)
                .list()
                .forEach(list -> batches.forgetName(new BatchId(list)));
    }
}
