package vn.sohoi.membership;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** What a list needs to know of members, and takes back by the instants of its writing; every call stands within a scope. */
@Repository
class ListedMembers {
    private final Db db;

    ListedMembers(Db db) {
        this.db = db;
    }

    /** Who of these is a member or has been, and whether she is one now. */
    Map<PersonId, Boolean> members(Collection<PersonId> people) {
        var members = new HashMap<PersonId, Boolean>();
        db.sql("""
                        select person_id,
                               exists (select from membership.stay
                                        where stay.person_id = member.person_id and upper_inf(valid) and upper_inf(recorded))
                          from membership.member where person_id in (select unnest(:people::uuid[]))""").param("people", array(people)).query(row -> {
            members.put(new PersonId(row.getObject(1, UUID.class)), row.getBoolean(2));
        });
        return members;
    }

    /** Who of these was changed as a member after that instant. */
    List<PersonId> changedSince(Collection<PersonId> people, OffsetDateTime instant) {
        return db.sql("""
                        select asked.id
                          from unnest(:people::uuid[]) as asked (id)
                         where exists (select from membership.stay
                                        where person_id = asked.id
                                          and (lower(recorded) > :instant
                                               or not upper_inf(recorded) and upper(recorded) > :instant))
                            or exists (select from membership.core
                                        where person_id = asked.id
                                          and (lower(recorded) > :instant
                                               or not upper_inf(recorded) and upper(recorded) > :instant))
                            or exists (select from membership.prospect_step where person_id = asked.id and at > :instant)
                            or exists (select from membership.stay_correction where person_id = asked.id and at > :instant)
                            or exists (select from membership.transfer
                                        where person_id = asked.id and (asked_at > :instant or answered_at > :instant))""")
                .param("people", array(people))
                .param("instant", instant)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes away what began between the two instants and lets hold again what ended; who has no stay left is no member. */
    void takeBack(Collection<PersonId> people, OffsetDateTime since, OffsetDateTime until) {
        db.sql("""
                        delete from membership.core
                         where person_id in (select unnest(:people::uuid[])) and lower(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        db.sql("""
                        update membership.core set recorded = tstzrange(lower(recorded), null)
                         where person_id in (select unnest(:people::uuid[])) and upper(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        db.sql("""
                        delete from membership.stay
                         where person_id in (select unnest(:people::uuid[])) and lower(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        db.sql("""
                        update membership.stay set recorded = tstzrange(lower(recorded), null)
                         where person_id in (select unnest(:people::uuid[])) and upper(recorded) between :since and :until""")
                .param("people", array(people))
                .param("since", since)
                .param("until", until)
                .update();
        db.sql("""
                        delete from membership.member
                         where person_id in (select unnest(:people::uuid[]))
                           and not exists (select from membership.stay where stay.person_id = member.person_id)""").param("people", array(people)).update();
    }

    private static Object array(Collection<PersonId> people) {
        return Columns.of(List.copyOf(people), PersonId::value);
    }
}
