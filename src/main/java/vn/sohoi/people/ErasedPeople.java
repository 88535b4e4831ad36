package vn.sohoi.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.PersonKeys;
import vn.sohoi.platform.sql.Db;

/**
 * Takes her words out of the register, also those of rows that were found to be hers. Where she lived from when to when, and
 * the birth that an age is counted from, stay in the rows behind figures.
 */
@Component
class ErasedPeople implements ErasesPeople {
    private final Db db;
    private final PersonKeys secrets;

    ErasedPeople(Db db, BookKeys keys) {
        this.db = db;
        secrets = keys.persons();
    }

    @Override
    public void erase(PersonId her) {
        household(her);
        words(her);
        pairs(her);
        secrets(her);
    }

    /** When all of it is gone from the book, so that copies of it open nothing either. */
    private void secrets(PersonId her) {
        var rows = db.sql("select id from people.person where id = :her or merged_into = :her")
                .param("her", her.value())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        TransactionSynchronizationManager.registerSynchronization(new Erased(rows, secrets));
    }

    /** Keys go when the erasure stands, and not when it breaks off. */
    private record Erased(List<UUID> rows, PersonKeys secrets) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            rows.forEach(secrets::destroy);
        }
    }

    @Override
    public void forget(PersonId her, String use) {
        if (use.equals("household")) household(her);
        if (use.equals("citizen-id")) numbers(her);
    }

    private void numbers(PersonId her) {
        db.sql("""
                        update people.merge_was
                           set citizen_id = null, citizen_id_index = null, old_id = null, old_id_index = null
                         where merge_id in (select id from people.merge where keep = :her or gone = :her)""").param("her", her.value()).update();
        db.sql("""
                        update people.person
                           set citizen_id = null, citizen_id_index = null, old_id = null, old_id_index = null
                         where id = :her or merged_into = :her""").param("her", her.value()).update();
    }

    private void words(PersonId her) {
        db.sql(
                        "delete from people.person_past where person_id in (select id from people.person where id = :her or merged_into = :her)")
                .param("her", her.value())
                .update();
        db.sql("""
                        update people.merge_was
                           set full_name = '—', name_key = '', given_key = '', middle_key = '', birth_year = null,
                               birth_month = null, birth_day = null, born = null, phone = null, phone_index = null, phone_tail = null, citizen_id = null,
                               citizen_id_index = null, old_id = null, old_id_index = null, note = '', household_id = null
                         where merge_id in (select id from people.merge where keep = :her or gone = :her)""").param("her", her.value()).update();
        db.sql("""
                        update people.person
                           set full_name = '—', name_key = '', given_key = '', middle_key = '', birth_year = null,
                               birth_month = null, birth_day = null, born = null, phone = null, phone_index = null, phone_tail = null, citizen_id = null,
                               citizen_id_index = null, old_id = null, old_id_index = null, note = '', household_id = null,
                               restricted = true, erased_at = clock_timestamp()
                         where id = :her or merged_into = :her""").param("her", her.value()).update();
    }

    /** A household that is hers alone keeps no address; nobody else's loses hers. */
    private void household(PersonId her) {
        db.sql("""
                        update people.household home
                           set head_name = case when head_name = person.full_name or exists (
                                 select from people.household_member head
                                  where head.household_id = home.id and head.person_id = :her and head.relation = 'HEAD')
                                 then '' else head_name end,
                               address = case when exists (
                                 select from people.person other
                                  where other.household_id = home.id and :her not in (other.id, coalesce(other.merged_into, other.id)))
                                 then address end
                          from people.person
                         where person.id = :her and home.id in (
                           select household_id from people.household_member where person_id = :her
                           union select household_id from people.person mine where mine.id = :her or mine.merged_into = :her)""").param("her", her.value()).update();
        db.sql("""
                        delete from people.household_member
                         where person_id in (select id from people.person where id = :her or merged_into = :her)""").param("her", her.value()).update();
        db.sql(
                        "update people.person set household_id = null where (id = :her or merged_into = :her) and household_id is not null")
                .param("her", her.value())
                .update();
    }

    private void pairs(PersonId her) {
        db.sql("delete from people.duplicate_pair where low = :her or high = :her")
                .param("her", her.value())
                .update();
    }
}
