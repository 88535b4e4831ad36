package vn.sohoi.access;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Who held a post, counted from the end of her last one: her name goes, the login that stands beside what she did stays and
 * names nobody any more. Acts of two persons and reasons to read more go as a whole.
 */
@Component
class OfficersKept implements KeptForATime {
    /** Her last post and the day from which she held none; a post to come or in force has none. */
    static final SqlText LAST_POST = SqlText.of("""
            with ended as (
              select distinct on (account_id) account_id, unit_id,
                     least(upper(valid), (revoked_at at time zone 'Asia/Ho_Chi_Minh')::date) as day
                from access.mandate
               order by account_id, least(upper(valid), (revoked_at at time zone 'Asia/Ho_Chi_Minh')::date) desc, id desc)""");

    private final Db db;

    OfficersKept(Db db) {
        this.db = db;
    }

    @Override
    public String use() {
        return "officers";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, LAST_POST.then("""
                        , found as (
                          select unit_id, day from ended join access.account on account.id = account_id where name <> '—'
                          union all
                          select unit_id, (expires_at at time zone 'Asia/Ho_Chi_Minh')::date from access.joint_act
                          union all
                          select unit_id, day from access.more_reading join access.mandate on mandate.id = mandate_id),
                        outlived as (
                          select * from found where day + make_interval(months => :months) <= :today::date)"""));
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        accounts(kept, units);
        kept.fill(db.sql("""
                        with gone as (
                          select id from access.joint_act
                           where unit_id = any(:units::bigint[])
                             and (expires_at at time zone 'Asia/Ho_Chi_Minh')::date + make_interval(months => :months) <= :today::date),
                        permits as (delete from access.permit where act_id in (select id from gone))
                        delete from access.joint_act where id in (select id from gone)"""), units).update();
        kept.fill(db.sql("""
                        delete from access.more_reading
                         where day + make_interval(months => :months) <= :today::date
                           and mandate_id in (select id from access.mandate where unit_id = any(:units::bigint[]))"""), units).update();
    }

    private void accounts(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(LAST_POST.then("""
                        update access.account set name = '—', closed_at = coalesce(closed_at, clock_timestamp())
                          from ended
                         where account.id = account_id and unit_id = any(:units::bigint[]) and name <> '—'
                           and day + make_interval(months => :months) <= :today::date""")), units).update();
    }
}
