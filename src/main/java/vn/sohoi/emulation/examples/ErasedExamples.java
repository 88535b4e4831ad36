package vn.sohoi.emulation.examples;

import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;

/** Takes her name, her story and what stands behind it out of the examples and lets go of her person; that one was told stays. */
@Component
class ErasedExamples implements ErasesPeople {
    private final Db db;

    ErasedExamples(Db db) {
        this.db = db;
    }

    @Override
    public void erase(PersonId her) {
        db.sql("""
                        with hers as (
                          select id from emulation.example
                           where person_id in (select id from people.person where id = :her or merged_into = :her)),
                        proofs as (
                          update emulation.example_proof set words = '', address = '' where example_id in (select id from hers))
                        update emulation.example set name = '', story = '', person_id = null where id in (select id from hers)""").param("her", her.value()).update();
    }
}
