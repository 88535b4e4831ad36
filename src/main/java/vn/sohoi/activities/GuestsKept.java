package vn.sohoi.activities;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Names of guests, counted from the day of the activity; that somebody came stays. */
@Component
class GuestsKept implements KeptForATime {
    private static final SqlText OUTLIVED = SqlText.of("""
            with outlived as (
              select guest.id, branch_id as unit_id, last_day as day
                from activities.guest join activities.activity on activity.id = activity_id
               where name <> '' and last_day + make_interval(months => :months) <= :today::date)""");

    private final Db db;

    GuestsKept(Db db) {
        this.db = db;
    }

    @Override
    public String use() {
        return "guests";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, OUTLIVED);
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(OUTLIVED.then("""
                        update activities.guest set name = ''
                         where id in (select id from outlived where unit_id = any(:units::bigint[]))""")), units).update();
    }
}
