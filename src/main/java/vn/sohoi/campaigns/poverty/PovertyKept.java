package vn.sohoi.campaigns.poverty;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Names of households on a list, counted from the end of its year or from when it was taken back, and of those who helped, counted
 * from the day of helping. How many households, and with how much they were helped, stays.
 */
@Component
class PovertyKept implements KeptForATime {
    private static final SqlText OUTLIVED = SqlText.of("""
            with told as (
              select id as home_id, null::uuid as help_id, branch_id as unit_id,
                     least(make_date(year + 1, 1, 1), upper(recorded)::date) as day
                from campaigns.poor_home where head <> ''
              union all
              select null, id, unit_id, day from campaigns.assistance where helper <> ''),
            outlived as (
              select home_id, help_id, unit_id, day from told where day + make_interval(months => :months) <= :today::date)""");

    private final Db db;

    PovertyKept(Db db) {
        this.db = db;
    }

    @Override
    public String use() {
        return "poverty";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, OUTLIVED);
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(OUTLIVED.then("""
                        , gone as (select home_id, help_id from outlived where unit_id = any(:units::bigint[])),
                        given as (
                          update campaigns.assistance set helper = '', why = '' where id in (select help_id from gone)),
                        departed as (
                          update campaigns.leaving set why = '' where home_id in (select home_id from gone))
                        update campaigns.poor_home set head = '' where id in (select home_id from gone)""")), units).update();
    }
}
