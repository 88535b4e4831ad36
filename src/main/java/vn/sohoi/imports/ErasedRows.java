package vn.sohoi.imports;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;

/** A list on which she stands is sealed as a whole, so the whole list is forgotten; that it was handed in stays. */
@Component
class ErasedRows implements ErasesPeople {
    private final Db db;
    private final Batches batches;

    ErasedRows(Db db, Batches batches) {
        this.db = db;
        this.batches = batches;
    }

    @Override
    public void erase(PersonId her) {
        db.sql("select distinct batch_id from imports.row where person = :her or like_id = :her")
                .param("her", her.value())
                .query(UUID.class)
                .list()
                .forEach(list -> batches.forget(new BatchId(list)));
    }
}
