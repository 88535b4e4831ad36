package vn.sohoi.campaigns;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;

/**
 * Takes free words about her households out of their years, and keeps what was counted until now as it was. Before the register
 * lets go of who lived in them.
 */
@Component
@Order(0)
class ErasedHouseholds implements ErasesPeople {
    private final Db db;

    ErasedHouseholds(Db db) {
        this.db = db;
    }

    @Override
    public void erase(PersonId her) {
        forget(her, "household");
    }

    @Override
    public void forget(PersonId her, String use) {
        if (!use.equals("household")) return;
        db.sql("""
                        insert into campaigns.let_go (household_id, branch_id, day)
                        select distinct household.id, household.branch_id, current_date
                          from people.household join people.household_member on household_id = household.id
                         where person_id = :her
                        on conflict do nothing""").param("her", her.value()).update();
        db.sql("""
                        with hers as (
                          select id from campaigns.household_year where household_id in (
                            select household_id from people.household_member where person_id = :her)),
                        said as (
                          update campaigns.step set reason = '' where household_year_id in (select id from hers) and reason <> ''),
                        looked as (
                          update campaigns.unclear_look set reason = ''
                           where household_year_id in (select id from hers) and reason <> ''),
                        planned as (
                          update campaigns.plan set what = '', helper = '' where household_year_id in (select id from hers))
                        update campaigns.recheck set note = '' where plan_id in (
                          select id from campaigns.plan where household_year_id in (select id from hers))""").param("her", her.value()).update();
    }
}
