package vn.sohoi.emulation.awards;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Names of individuals who were proposed or honoured, counted from the last step. What was given stays, without a name. */
@Component
class AwardsKept implements KeptForATime {
    private static final SqlText OUTLIVED = SqlText.of("""
            with outlived as (
              select award.id, award.unit_id, max(step.day) as day
                from emulation.award join emulation.award_step step on step.award_id = award.id
               where receiver = 'INDIVIDUAL' and (name <> '' or person_id is not null)
               group by award.id
              having max(step.day) + make_interval(months => :months) <= :today::date)""");

    private final Db db;

    AwardsKept(Db db) {
        this.db = db;
    }

    @Override
    public String use() {
        return "awards";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, OUTLIVED);
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(OUTLIVED.then("""
                        , gone as (select id from outlived where unit_id = any(:units::bigint[])),
                        proofs as (
                          update emulation.award_proof set words = '', address = '' where award_id in (select id from gone)),
                        steps as (
                          update emulation.award_step set reason = '' where award_id in (select id from gone))
                        update emulation.award set name = '', achievement = '', person_id = null
                         where id in (select id from gone)""")), units).update();
    }
}
