package vn.sohoi.campaigns.help;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Names of children, counted from the end of the help or from when it was struck out, and of persons who gave, counted from the
 * day of giving. What was given and how much stays.
 */
@Component
class HelpKept implements KeptForATime {
    private static final SqlText OUTLIVED = SqlText.of("""
            with told as (
              select child.id, child.branch_id as unit_id,
                     coalesce(max(coalesce(upper(valid), 'infinity')) filter (where upper_inf(recorded)),
                              max(upper(recorded))::date) as day
                from campaigns.child join campaigns.sponsorship on child_id = child.id
               where child.name <> '' or sponsorship.donor_kind = 'PERSON' and sponsorship.donor <> ''
               group by child.id),
            outlived as (
              select id as child_id, null::bigint as row_id, unit_id, day from told
               where day <> 'infinity' and day + make_interval(months => :months) <= :today::date
              union all
              select null, row_id, unit_id, day from campaigns.help
               where donor_kind = 'PERSON' and donor <> '' and day + make_interval(months => :months) <= :today::date)""");

    private final Db db;

    HelpKept(Db db) {
        this.db = db;
    }

    @Override
    public String use() {
        return "help";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, OUTLIVED);
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(OUTLIVED.then("""
                        , gone as (select child_id, row_id from outlived where unit_id = any(:units::bigint[])),
                        given as (
                          update campaigns.help set donor = '' where row_id in (select row_id from gone)),
                        promised as (
                          update campaigns.sponsorship set donor = case donor_kind when 'PERSON' then '' else donor end, why = ''
                           where child_id in (select child_id from gone)),
                        pasts as (
                          update campaigns.child_past set name = '', born = null, why = '' where child_id in (select child_id from gone))
                        update campaigns.child set name = '', born = null, household_id = null where id in (select child_id from gone)""")), units).update();
    }
}
