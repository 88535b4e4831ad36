package vn.sohoi.privacy;

import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;

/** What she asked and when it was answered stays as proof; the words go. */
@Component
class ErasedRequests implements ErasesPeople {
    private final Db db;

    ErasedRequests(Db db) {
        this.db = db;
    }

    @Override
    public void erase(PersonId her) {
        db.sql("""
                        update privacy.request
                           set words = '', answer = case when answer is not null then '—' end,
                               extended_why = case when extended_why is not null then '—' end,
                               closing = case when closing is not null then '—' end
                         where person_id = :her""").param("her", her.value()).update();
    }
}
