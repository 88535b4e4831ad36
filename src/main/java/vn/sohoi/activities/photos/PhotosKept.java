package vn.sohoi.activities.photos;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Photos, counted from the last day of the activity; they are of no figure and go as a whole. */
@Component
class PhotosKept implements KeptForATime {
    private static final SqlText OUTLIVED = SqlText.of("""
            with outlived as (
              select photo.id, unit_id, last_day as day
                from activities.photo join activities.activity on activity.id = activity_id
               where last_day + make_interval(months => :months) <= :today::date)""");

    private final Db db;

    PhotosKept(Db db) {
        this.db = db;
    }

    @Override
    public String use() {
        return "photos";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, OUTLIVED);
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(OUTLIVED.then("""
                        delete from activities.photo
                         where id in (select id from outlived where unit_id = any(:units::bigint[]))""")), units).update();
    }
}
