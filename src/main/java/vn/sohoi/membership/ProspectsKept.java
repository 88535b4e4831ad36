package vn.sohoi.membership;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** The steps towards a woman, counted from the last of them: none is counted in a figure, so they go as a whole. */
@Component
class ProspectsKept implements KeptForATime {
    private static final SqlText OUTLIVED = SqlText.of("""
            with last as (
              select person_id, max(branch_id) as unit_id, max((at at time zone 'Asia/Ho_Chi_Minh')::date) as day
                from membership.prospect_step group by person_id),
            outlived as (
              select * from last where day + make_interval(months => :months) <= :today::date)""");

    private final Db db;

    ProspectsKept(Db db) {
        this.db = db;
    }

    @Override
    public String use() {
        return "prospects";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, OUTLIVED);
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(OUTLIVED.then("""
                        delete from membership.prospect_step
                         where person_id in (select person_id from outlived where unit_id = any(:units::bigint[]))""")), units).update();
    }
}
