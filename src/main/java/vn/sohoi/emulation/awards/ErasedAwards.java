package vn.sohoi.emulation.awards;

import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Takes her name and all words about her out of her awards and lets go of her person; that one was given stays, for it is counted. */
@Component
class ErasedAwards implements ErasesPeople {
    private static final SqlText HERS = SqlText.of("""
            with hers as (
              select award.id from emulation.award
               where person_id in (select id from people.person where id = :her or merged_into = :her)),
            proofs as (
              update emulation.award_proof set words = '', address = '' where award_id in (select id from hers)),
            steps as (
              update emulation.award_step set reason = '' where award_id in (select id from hers))
            update emulation.award set name = '', achievement = '', person_id = null where id in (select id from hers)""");

    private final Db db;

    ErasedAwards(Db db) {
        this.db = db;
    }

    @Override
    public void erase(PersonId her) {
        db.sql(HERS).param("her", her.value()).update();
    }
}
