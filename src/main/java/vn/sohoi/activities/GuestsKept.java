package vn.sohoi.activities;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Names of guests and of who led a part of a conference, counted from the day of the activity; that somebody came stays. */
@Component
class GuestsKept implements KeptForATime {
    private static final SqlText OUTLIVED = SqlText.of("""
            with named as (
              select 'guest' as kind, guest.id, activity_id, branch_id as unit_id from activities.guest where name <> ''
              union all select 'invited', id, activity_id, unit_id from activities.invited where name <> ''
              union all select 'led', id, activity_id, unit_id from activities.agenda_part where led_by <> ''),
            outlived as (
              select kind, named.id, unit_id, last_day as day from named join activities.activity on activity.id = activity_id
               where last_day + make_interval(months => :months) <= :today::date)""");

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
        take(kept, units, SqlText.of("""
                update activities.guest set name = ''
                 where id in (select id from outlived where kind = 'guest' and unit_id = any(:units::bigint[]))"""));
        take(kept, units, SqlText.of("""
                update activities.invited set name = '', post = ''
                 where id in (select id from outlived where kind = 'invited' and unit_id = any(:units::bigint[]))"""));
        take(kept, units, SqlText.of("""
                update activities.agenda_part set led_by = ''
                 where id in (select id from outlived where kind = 'led' and unit_id = any(:units::bigint[]))"""));
    }

    private void take(Kept kept, Collection<UnitId> units, SqlText away) {
        kept.fill(db.sql(OUTLIVED.then(away)), units).update();
    }
}
