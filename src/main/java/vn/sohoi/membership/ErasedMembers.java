package vn.sohoi.membership;

import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;

/**
 * Takes free words, her number and the day she joined out of the roll. From when to when she stood in it stays: figures are
 * counted from these rows.
 */
@Component
class ErasedMembers implements ErasesPeople {
    private final Db db;

    ErasedMembers(Db db) {
        this.db = db;
    }

    @Override
    public void erase(PersonId her) {
        db.sql("""
                        update membership.member
                           set number = default, joined_year = null, joined_month = null, joined_day = null
                         where person_id = :her""").param("her", her.value()).update();
        db.sql("update membership.stay set decision = '' where person_id = :her and decision <> ''")
                .param("her", her.value())
                .update();
        db.sql("update membership.stay_correction set reason = '' where person_id = :her")
                .param("her", her.value())
                .update();
        db.sql("""
                        update membership.joined_correction set was_year = null, was_month = null, was_day = null, reason = ''
                         where person_id = :her""").param("her", her.value()).update();
        db.sql("update membership.prospect_step set note = '' where person_id = :her")
                .param("her", her.value())
                .update();
        db.sql("update membership.transfer set said_name = '', reason = '', answer_reason = '' where person_id = :her")
                .param("her", her.value())
                .update();
    }
}
