package vn.sohoi.cadres;

import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;

/**
 * Takes her name out of what she held, the numbers of her certificates and the reasons that were given of her, and lets go of her
 * person; that somebody held it and came to a course stays, for it is counted.
 */
@Component
class ErasedCadres implements ErasesPeople {
    private final Db db;

    ErasedCadres(Db db) {
        this.db = db;
    }

    @Override
    public void erase(PersonId her) {
        db.sql("""
                        update cadres.holding set name = '', reason = ''
                         where cadre_id in (select id from cadres.cadre where person_id = :her)""").param("her", her.value()).update();
        db.sql("""
                        update cadres.certificate set number = ''
                         where cadre_id in (select id from cadres.cadre where person_id = :her)""").param("her", her.value()).update();
        db.sql("""
                        update cadres.pool_step set reason = ''
                         where cadre_id in (select id from cadres.cadre where person_id = :her)""").param("her", her.value()).update();
        db.sql("update cadres.cadre set born = null, person_id = null where person_id = :her")
                .param("her", her.value())
                .update();
    }
}
