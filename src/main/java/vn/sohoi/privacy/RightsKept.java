package vn.sohoi.privacy;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Requests from their end, and what women said of a use from the day on which it held no more: she said otherwise, or she was
 * taken out of the book.
 */
@Component
class RightsKept implements KeptForATime {
    private static final SqlText OUTLIVED = SqlText.of("""
            with said as (
              select consent.id, person_id, given, day, lead(day) over (partition by person_id, use order by id) as next
                from privacy.consent consent),
            ended as (
              select 'REQUEST' as what, request.id::text as id, person_id, closed_on as day from privacy.request
               where closed_on is not null
              union all
              select 'CONSENT', said.id::text, person_id,
                     coalesce(next, case when given then person.erased_on else day end)
                from said join people.held_person person on person.id = person_id),
            outlived as (
              select what, ended.id, person.branch_id as unit_id, day
                from ended join people.held_person person on person.id = person_id
               where day + make_interval(months => :months) <= :today::date)""");

    private final Db db;

    RightsKept(Db db) {
        this.db = db;
    }

    @Override
    public String use() {
        return "rights";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, OUTLIVED);
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(OUTLIVED.then("""
                        , wanted as (select what, id from outlived where unit_id = any(:units::bigint[])),
                        requests as (
                          delete from privacy.request
                           where id in (select id::uuid from wanted where what = 'REQUEST'))
                        delete from privacy.consent
                         where id in (select id::bigint from wanted where what = 'CONSENT')""")), units).update();
    }
}
