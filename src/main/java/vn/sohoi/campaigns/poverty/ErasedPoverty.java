package vn.sohoi.campaigns.poverty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;

/** Takes the names and free words out of the rows of her households. That one stood on a list stays, under its pseudonym. */
@Component
@Order(0)
class ErasedPoverty implements ErasesPeople {
    private final Db db;

    ErasedPoverty(Db db) {
        this.db = db;
    }

    @Override
    public void erase(PersonId her) {
        db.sql("""
                        with hers as (
                          select id from campaigns.poor_home where household_id in (
                            select household_id from people.household_member where person_id = :her)),
                        given as (
                          update campaigns.assistance set helper = '', why = '' where home_id in (select id from hers)),
                        departed as (
                          update campaigns.leaving set why = '' where home_id in (select id from hers))
                        update campaigns.poor_home set head = '' where id in (select id from hers)""").param("her", her.value()).update();
    }
}
