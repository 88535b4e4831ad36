package vn.sohoi.campaigns.help;

import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;

/** Takes free words out of what she and her household were given. That something was given stays, under her pseudonym. */
@Component
class ErasedHelp implements ErasesPeople {
    private final Db db;

    ErasedHelp(Db db) {
        this.db = db;
    }

    @Override
    public void erase(PersonId her) {
        db.sql("""
                        update campaigns.help set proof = '', why = ''
                         where person_id in (select id from people.person where id = :her or merged_into = :her)
                            or household_id in (select household_id from people.household_member where person_id = :her)""").param("her", her.value()).update();
    }
}
