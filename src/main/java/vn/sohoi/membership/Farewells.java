package vn.sohoi.membership;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Ends many memberships in a few statements; every call stands within a scope. */
@Repository
class Farewells {
    private final Db db;

    Farewells(Db db) {
        this.db = db;
    }

    /** Keeps others from changing their memberships until the transaction ends; answers who is or was a member in scope. */
    Set<PersonId> lock(List<Farewell> leaving) {
        return new HashSet<>(db.sql("""
                        select person_id from membership.member
                         where person_id = any(:persons::uuid[]) order by person_id for update""")
                .param("persons", persons(leaving))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The stays that last. */
    Map<PersonId, Stay> standing(List<Farewell> leaving) {
        var standing = new HashMap<PersonId, Stay>();
        db.sql("""
                        select person_id, id, branch_id, kind, lower(valid) as since, upper(valid) as until, begun_by, ended_by,
                               decision
                          from membership.stay
                         where person_id = any(:persons::uuid[]) and upper_inf(valid) and upper_inf(recorded)""").param("persons", persons(leaving)).query(row -> {
            standing.put(new PersonId(row.getObject("person_id", UUID.class)), Members.stay(row, 0));
        });
        return standing;
    }

    /** Known from that instant on: the stays lasted until the day before, and so did being a core member. */
    void end(List<Farewell> leaving, OffsetDateTime at) {
        endStays(leaving, at);
        endCores(leaving, at);
    }

    private void endStays(List<Farewell> leaving, OffsetDateTime at) {
        db.sql("""
                        with believed as (
                          update membership.stay set recorded = tstzrange(lower(recorded), :at)
                            from unnest(:persons::uuid[], :days::date[], :ways::text[], :decisions::text[])
                                 as leaving (person, day, how, told)
                           where person_id = leaving.person and upper_inf(valid) and upper_inf(recorded)
                          returning person_id, branch_id, kind, valid, begun_by, decision, leaving.day, leaving.how,
                                    leaving.told)
                        insert into membership.stay
                          (person_id, branch_id, kind, valid, recorded, born, begun_by, ended_by, decision)
                        select believed.person_id, believed.branch_id, kind, daterange(lower(valid), day),
                               tstzrange(:at, null), person.born, begun_by, how, coalesce(nullif(told, ''), decision)
                          from believed join people.listed_person person on person.id = believed.person_id""")
                .param("persons", persons(leaving))
                .param("days", Columns.of(leaving, Farewell::day))
                .param("ways", Columns.of(leaving, farewell -> farewell.how().name()))
                .param("decisions", Columns.of(leaving, Farewell::decision))
                .param("at", at)
                .update();
    }

    private void endCores(List<Farewell> leaving, OffsetDateTime at) {
        db.sql("""
                        with believed as (
                          update membership.core set recorded = tstzrange(lower(recorded), :at)
                            from unnest(:persons::uuid[], :days::date[]) as leaving (person, day)
                           where person_id = leaving.person and valid && daterange(day, null) and upper_inf(recorded)
                          returning person_id, branch_id, valid, leaving.day)
                        insert into membership.core (person_id, branch_id, valid, recorded)
                        select person_id, branch_id, daterange(lower(valid), day), tstzrange(:at, null)
                          from believed where lower(valid) is null or lower(valid) < day""")
                .param("persons", persons(leaving))
                .param("days", Columns.of(leaving, Farewell::day))
                .param("at", at)
                .update();
    }

    private static Object persons(List<Farewell> leaving) {
        return Columns.of(leaving, Farewell::person);
    }
}
