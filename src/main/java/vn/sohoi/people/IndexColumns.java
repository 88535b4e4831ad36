package vn.sohoi.people;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Repository;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.platform.sql.SqlText;

/** The columns of the indexes by which numbers and phones are found, as their key is exchanged; only the owner may change them. */
@Repository
class IndexColumns {
    private final OwnerDb owner;

    IndexColumns(OwnerDb owner) {
        this.owner = owner;
    }

    /** Makes ready for a key to come: the one that serves is named, and what is filled is kept right and found. */
    void begin(int serving) {
        owner.sql("insert into people.index_key (key_number) values (:number) on conflict do nothing")
                .param("number", serving)
                .update();
        owner.sql(
                        "drop index if exists people.person_citizen_id_next, people.person_old_id_next, people.person_phone_next")
                .update();
        // concurrently: whoever reads and writes goes on
        owner.sql("""
                        create unique index concurrently person_citizen_id_next on people.person (citizen_id_next)
                         where merged_into is null and citizen_id_next is not null""").update();
        owner.sql("create index concurrently person_old_id_next on people.person (old_id_next)")
                .update();
        owner.sql("create index concurrently person_phone_next on people.person (phone_next)")
                .update();
        owner.sql("""
                        create or replace trigger index_anew before update on people.person
                           for each row execute function people.index_anew()""").update();
    }

    /** Which key serves. */
    int serving() {
        return owner.sql("select coalesce(max(key_number), 0) from people.index_key")
                .query(Integer.class)
                .single();
    }

    /**
     * Puts the filled columns into the place of those that serve, at one moment for all.
     *
     * @return false when a row lacks its index still; nothing is changed then
     * @throws org.springframework.dao.PessimisticLockingFailureException when somebody has used the indexes for longer than half a
     *     second; so nobody waits for us who holds what we wait for
     */
    boolean exchange(int number) {
        var done = new AtomicBoolean();
        owner.together(() -> {
            owner.sql("set local lock_timeout = '500ms'").update();
            owner.sql("lock table people.index_key, people.person, people.merge_was in access exclusive mode")
                    .update();
            // of a table whose walls are forced its owner sees no rows
            owner.sql("alter table people.person no force row level security").update();
            owner.sql("alter table people.merge_was no force row level security")
                    .update();
            if (!lacks(SqlText.of("people.person")) && !lacks(SqlText.of("people.merge_was"))) {
                take();
                owner.sql("update people.index_key set key_number = :number")
                        .param("number", number)
                        .update();
                done.set(true);
            }
            owner.sql("alter table people.person force row level security").update();
            owner.sql("alter table people.merge_was force row level security").update();
        });
        if (done.get()) validate();
        return done.get();
    }

    private boolean lacks(SqlText table) {
        return Objects.requireNonNull(owner.sql(SqlText.of("select exists (select from ")
                        .then(table)
                        .then(" where ")
                        .then(IndexRows.LACKS)
                        .then(")"))
                .query(Boolean.class)
                .single());
    }

    /** With a column go its index and the checks that name it. */
    private void take() {
        owner.sql("drop trigger index_anew on people.person").update();
        for (var table : List.of(SqlText.of("people.person"), SqlText.of("people.merge_was"))) {
            owner.sql(SqlText.of("alter table ")
                            .then(table)
                            .then(" drop column citizen_id_index, drop column old_id_index, drop column phone_index"))
                    .update();
            rename(table, SqlText.of(" rename column citizen_id_next to citizen_id_index"));
            rename(table, SqlText.of(" rename column old_id_next to old_id_index"));
            rename(table, SqlText.of(" rename column phone_next to phone_index"));
            owner.sql(SqlText.of("alter table ").then(table).then("""
                             add column citizen_id_next bytea, add column old_id_next bytea, add column phone_next bytea""")).update();
        }
        owner.sql("alter index people.person_citizen_id_next rename to person_citizen_id")
                .update();
        owner.sql("alter index people.person_old_id_next rename to person_old_id")
                .update();
        owner.sql("alter index people.person_phone_next rename to person_phone").update();
        owner.sql("""
                        alter table people.person
                          add constraint person_phone_whole check (num_nonnulls(phone, phone_index, phone_tail) in (0, 3)) not valid,
                          add constraint person_erased check (
                            erased_at is null
                            or num_nonnulls(birth_year, born, phone, citizen_id, citizen_id_index, old_id, old_id_index, household_id) = 0
                               and note = '') not valid""").update();
    }

    private void rename(SqlText table, SqlText how) {
        owner.sql(SqlText.of("alter table ").then(table).then(how)).update();
    }

    private void validate() {
        owner.sql("alter table people.person validate constraint person_phone_whole")
                .update();
        owner.sql("alter table people.person validate constraint person_erased").update();
    }
}
