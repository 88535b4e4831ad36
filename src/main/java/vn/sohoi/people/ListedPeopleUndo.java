package vn.sohoi.people;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/**
 * Takes back what a list wrote about people: whoever came with it goes, and of the others what it added. For features that
 * undo lists; every call stands in their scope and transaction.
 */
@Service
public class ListedPeopleUndo {
    private final Db db;

    ListedPeopleUndo(Db db) {
        this.db = db;
    }

    /** Keeps others from changing these people until the transaction ends. */
    public void lock(Collection<PersonId> people) {
        db.sql("select id from people.person where id in (select unnest(:people::uuid[])) order by id for update")
                .param("people", array(people))
                .query(row -> {});
    }

    /** Who of these was changed after that instant, put together with another, or is out of reach by now. */
    public List<PersonId> changedSince(Collection<PersonId> people, OffsetDateTime instant) {
        return db.sql("""
                        select asked.id
                          from unnest(:people::uuid[]) as asked (id)
                          left join people.person on person.id = asked.id
                         where person.id is null or person.merged_into is not null
                            or exists (select from people.person_past
                                        where person_id = asked.id and upper(recorded) > :instant)
                            or exists (select from people.residence
                                        where person_id = asked.id
                                          and (lower(recorded) > :instant
                                               or not upper_inf(recorded) and upper(recorded) > :instant))
                            or exists (select from people.merge where keep = asked.id)
                            or exists (select from people.duplicate_decision where low = asked.id or high = asked.id)""")
                .param("people", array(people))
                .param("instant", instant)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes away what was added to these people between the two instants. */
    public void takeBack(Collection<PersonId> people, OffsetDateTime since, OffsetDateTime until) {
        db.sql("""
                        with told as (
                          delete from people.person_past
                           where person_id in (select unnest(:people::uuid[]))
                             and upper(recorded) between :since and :until
                          returning person_id, field),
                        added as (select person_id, array_agg(field) as fields from told group by person_id)
                        update people.person
                           set phone            = case when 'phone'      = any(fields) then null else phone end,
                               citizen_id       = case when 'citizen_id' = any(fields) then null else citizen_id end,
                               citizen_id_index = case when 'citizen_id' = any(fields) then null else citizen_id_index end,
                               old_id           = case when 'old_id'     = any(fields) then null else old_id end,
                               old_id_index     = case when 'old_id'     = any(fields) then null else old_id_index end,
                               birth_year       = case when 'birth'      = any(fields) then null else birth_year end,
                               birth_month      = case when 'birth'      = any(fields) then null else birth_month end,
                               birth_day        = case when 'birth'      = any(fields) then null else birth_day end,
                               born             = case when 'birth'      = any(fields) then null else born end
                          from added where person.id = added.person_id""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        db.sql("""
                        delete from people.residence
                         where person_id in (select unnest(:people::uuid[])) and lower(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        db.sql("""
                        update people.residence set recorded = tstzrange(lower(recorded), null)
                         where person_id in (select unnest(:people::uuid[])) and upper(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
    }

    /** Takes people away who came with the list, their homes first. */
    public void remove(Collection<PersonId> people) {
        db.sql("""
                        delete from people.duplicate_pair
                         where low in (select unnest(:people::uuid[])) or high in (select unnest(:people::uuid[]))""").param("people", array(people)).update();
        db.sql("delete from people.residence where person_id in (select unnest(:people::uuid[]))")
                .param("people", array(people))
                .update();
        db.sql("delete from people.person where id in (select unnest(:people::uuid[]))")
                .param("people", array(people))
                .update();
    }

    private static Object array(Collection<PersonId> people) {
        return Columns.of(List.copyOf(people), PersonId::value);
    }
}
