package vn.sohoi.people;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
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
    private final Scopes scopes;

    ListedPeopleUndo(Db db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** Keeps others from changing these people until the transaction ends. */
    public void lock(Collection<PersonId> people) {
        db.sql("select id from people.person where id = any(:people::uuid[]) order by id for update")
                .param("people", array(people))
                .query(row -> {});
    }

    /**
     * Who of these was changed after that instant, put together with another, or is out of reach by now; with the key of
     * the sentence that says so.
     */
    public Map<PersonId, String> changedSince(Collection<PersonId> people, OffsetDateTime instant) {
        var kept = new HashMap<PersonId, String>();
        for (var person : people) kept.put(person, "people.kept.away");
        db.sql("select id from people.person where id = any(:people::uuid[]) and merged_into is null")
                .param("people", array(people))
                .query(row -> {
                    kept.remove(new PersonId(row.getObject(1, UUID.class)));
                });
        db.sql("""
                        select person_id, 'changed' as why from people.person_past
                         where person_id = any(:people::uuid[]) and upper(recorded) > :instant
                        union
                        select person_id, 'changed' from people.residence
                         where person_id = any(:people::uuid[])
                           and (lower(recorded) > :instant or not upper_inf(recorded) and upper(recorded) > :instant)
                        union
                        select keep, 'twin' from people.merge where keep = any(:people::uuid[])
                        union
                        select low, 'twin' from people.duplicate_decision where low = any(:people::uuid[])
                        union
                        select high, 'twin' from people.duplicate_decision where high = any(:people::uuid[])""").param("people", array(people)).param("instant", instant).query(row -> {
            kept.putIfAbsent(new PersonId(row.getObject(1, UUID.class)), "people.kept." + row.getString("why"));
        });
        return kept;
    }

    /**
     * Whom of these something refers to that no list brings: any row of any feature, wherever it lies.
     *
     * @param lists tables of other features whose rows come with a list and go with it
     */
    public Set<PersonId> referred(Collection<PersonId> people, String... lists) {
        return scopes.numbers(() -> new HashSet<>(db.sql("""
                        select distinct * from people.referred(:people::uuid[], 'people.person',
                          '{people.person_past,people.residence,people.duplicate_pair}'::regclass[]
                          || :lists::text[]::regclass[])""")
                .param("people", array(people))
                .param("lists", lists)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list()));
    }

    /** Takes away what was added to these people between the two instants. */
    public void takeBack(Collection<PersonId> people, OffsetDateTime since, OffsetDateTime until) {
        var fields = new HashMap<String, List<PersonId>>();
        db.sql("""
                        delete from people.person_past
                         where person_id = any(:people::uuid[]) and upper(recorded) between :since and :until
                        returning person_id, field""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .query(row -> {
                    fields.computeIfAbsent(row.getString("field"), field -> new ArrayList<>())
                            .add(new PersonId(row.getObject("person_id", UUID.class)));
                });
        fields.forEach(this::empty);
        db.sql("""
                        delete from people.residence
                         where person_id = any(:people::uuid[]) and lower(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        db.sql("""
                        update people.residence set recorded = tstzrange(lower(recorded), null)
                         where person_id = any(:people::uuid[]) and upper(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
    }

    /** Takes people away who came with the list, their homes first. */
    public void remove(Collection<PersonId> people) {
        db.sql("""
                        delete from people.duplicate_pair
                         where low = any(:people::uuid[]) or high = any(:people::uuid[])""").param("people", array(people)).update();
        db.sql("delete from people.residence where person_id = any(:people::uuid[])")
                .param("people", array(people))
                .update();
        db.sql("delete from people.person where id = any(:people::uuid[])")
                .param("people", array(people))
                .update();
    }

    /** A list only adds: what it told of was unknown before. */
    private void empty(String field, List<PersonId> people) {
        var update = switch (field) {
            case "phone" -> db.sql("""
                            update people.person set phone = null, phone_index = null, phone_tail = null
                             where id = any(:people::uuid[])""");
            case "citizen_id" -> db.sql("""
                            update people.person set citizen_id = null, citizen_id_index = null
                             where id = any(:people::uuid[])""");
            case "old_id" ->
                db.sql("update people.person set old_id = null, old_id_index = null where id = any(:people::uuid[])");
            case "birth" -> db.sql("""
                            update people.person set birth_year = null, birth_month = null, birth_day = null, born = null
                             where id = any(:people::uuid[])""");
            default -> throw new IllegalStateException("No list writes " + field);
        };
        update.param("people", array(people)).update();
    }

    private static Object array(Collection<PersonId> people) {
        return Columns.of(List.copyOf(people), PersonId::value);
    }
}
