package vn.sohoi.membership;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** What a list needs to know of members, and takes back by the instants of its writing; every call stands within a scope. */
@Repository
class ListedMembers {
    private final Db db;
    private final Scopes scopes;

    ListedMembers(Db db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** Who of these is a member or has been, and whether she is one now. */
    Map<PersonId, Boolean> members(Collection<PersonId> people) {
        var members = new HashMap<PersonId, Boolean>();
        db.sql("select person_id from membership.member where person_id = any(:people::uuid[])")
                .param("people", array(people))
                .query(row -> {
                    members.put(new PersonId(row.getObject(1, UUID.class)), false);
                });
        db.sql("""
                        select person_id from membership.stay
                         where person_id = any(:people::uuid[]) and upper_inf(valid) and upper_inf(recorded)""").param("people", array(people)).query(row -> {
            members.replace(new PersonId(row.getObject(1, UUID.class)), true);
        });
        return members;
    }

    /** Who of these was changed as a member after that instant, with the key of the sentence that says so. */
    Map<PersonId, String> changedSince(Collection<PersonId> people, OffsetDateTime instant) {
        var kept = new HashMap<PersonId, String>();
        db.sql("""
                        select person_id, 'transfer' as why from membership.transfer
                         where person_id = any(:people::uuid[]) and (asked_at > :instant or answered_at > :instant)
                        union all
                        select person_id, 'changed' from membership.stay
                         where person_id = any(:people::uuid[])
                           and (lower(recorded) > :instant or not upper_inf(recorded) and upper(recorded) > :instant)
                        union all
                        select person_id, 'changed' from membership.core
                         where person_id = any(:people::uuid[])
                           and (lower(recorded) > :instant or not upper_inf(recorded) and upper(recorded) > :instant)
                        union all
                        select person_id, 'changed' from membership.prospect_step
                         where person_id = any(:people::uuid[]) and at > :instant
                        union all
                        select person_id, 'changed' from membership.stay_correction
                         where person_id = any(:people::uuid[]) and at > :instant
                        order by why desc""").param("people", array(people)).param("instant", instant).query(row -> {
            kept.putIfAbsent(new PersonId(row.getObject(1, UUID.class)), "membership.kept." + row.getString("why"));
        });
        return kept;
    }

    /** Whose membership something refers to that no list brings, wherever it lies. */
    Set<PersonId> referred(Collection<PersonId> people) {
        return scopes.numbers(() -> new HashSet<>(db.sql("""
                        select distinct * from people.referred(:people::uuid[], 'membership.member',
                          '{membership.stay,membership.core}')""")
                .param("people", array(people))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list()));
    }

    /** How many members the branches have. */
    long standing(Collection<UnitId> branches) {
        return db.sql("select count(*) from membership.member where branch_id = any(:branches::bigint[])")
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .query(Long.class)
                .single();
    }

    /** Takes away what began between the two instants and lets hold again what ended; who has no stay left is no member. */
    void takeBack(Collection<PersonId> people, OffsetDateTime since, OffsetDateTime until) {
        db.sql("""
                        delete from membership.core
                         where person_id = any(:people::uuid[]) and lower(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        db.sql("""
                        update membership.core set recorded = tstzrange(lower(recorded), null)
                         where person_id = any(:people::uuid[]) and upper(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        db.sql("""
                        delete from membership.stay
                         where person_id = any(:people::uuid[]) and lower(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        db.sql("""
                        update membership.stay set recorded = tstzrange(lower(recorded), null)
                         where person_id = any(:people::uuid[]) and upper(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        var gone = new HashSet<>(people);
        db.sql("select distinct person_id from membership.stay where person_id = any(:people::uuid[])")
                .param("people", array(people))
                .query(row -> {
                    gone.remove(new PersonId(row.getObject(1, UUID.class)));
                });
        db.sql("delete from membership.member where person_id = any(:people::uuid[])")
                .param("people", array(gone))
                .update();
    }

    private static Object array(Collection<PersonId> people) {
        return Columns.of(List.copyOf(people), PersonId::value);
    }
}
