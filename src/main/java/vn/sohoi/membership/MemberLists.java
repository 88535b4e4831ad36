package vn.sohoi.membership;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Writes many members in one statement; every call stands within a scope. */
@Repository
class MemberLists {
    private final Db db;

    MemberLists(Db db) {
        this.db = db;
    }

    /** One to be entered: her joining date as far as known, and the first day of her stay. */
    record Row(
            PersonId person,
            UnitId branch,
            @Nullable PartialDate joined,
            LocalDate since,
            MemberKind kind,
            boolean core) {}

    /** Persons who may be entered, with what the rules ask for. */
    List<Members.Candidate> candidates(List<PersonId> persons) {
        return db.sql("""
                        select id, branch_id, woman, born from people.listed_person
                         where id in (select unnest(:persons::uuid[]))""")
                .param("persons", Columns.of(persons, PersonId::value))
                .query((row, n) -> new Members.Candidate(
                        new PersonId(row.getObject("id", UUID.class)),
                        new UnitId(row.getLong("branch_id")),
                        new AdmissionRules.Facts(row.getBoolean("woman"), row.getObject("born", LocalDate.class))))
                .list();
    }

    /**
     * Enters those who never were members; answers who was entered. Three statements, because one that joins what it has
     * just entered with the list is planned for a handful of rows and takes the square of them.
     */
    List<PersonId> enter(List<Row> rows, Begun how, String decision, OffsetDateTime at) {
        var entered = members(rows);
        var fresh = new HashSet<>(entered);
        var begun = rows.stream().filter(row -> fresh.contains(row.person())).toList();
        stays(begun, how, decision, at);
        cores(begun.stream().filter(Row::core).toList(), at);
        return entered;
    }

    private List<PersonId> members(List<Row> rows) {
        return db.sql("""
                        insert into membership.member (person_id, branch_id, joined_year, joined_month, joined_day)
                        select person, branch, joined_year, joined_month, joined_day
                          from unnest(:persons::uuid[], :branches::bigint[], :years::int[], :months::int[], :days::int[])
                               with ordinality as listed (person, branch, joined_year, joined_month, joined_day, place)
                         order by place
                        on conflict (person_id) do nothing
                        returning person_id""")
                .param("persons", Columns.of(rows, Row::person))
                .param("branches", Columns.of(rows, Row::branch))
                .param("years", joined(rows, PartialDate::year))
                .param("months", joined(rows, PartialDate::month))
                .param("days", joined(rows, PartialDate::day))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private void stays(List<Row> rows, Begun how, String decision, OffsetDateTime at) {
        db.sql("""
                        insert into membership.stay (person_id, branch_id, kind, valid, recorded, born, begun_by, decision)
                        select listed.person, listed.branch, listed.kind, daterange(listed.since, null),
                               tstzrange(:at, null), person.born, :how, :decision
                          from unnest(:persons::uuid[], :branches::bigint[], :since::date[], :kinds::text[])
                               as listed (person, branch, since, kind)
                          join people.listed_person person on person.id = listed.person""")
                .param("persons", Columns.of(rows, Row::person))
                .param("branches", Columns.of(rows, Row::branch))
                .param("since", Columns.of(rows, Row::since))
                .param("kinds", Columns.of(rows, Row::kind))
                .param("how", how.name())
                .param("decision", decision)
                .param("at", at)
                .update();
    }

    private void cores(List<Row> rows, OffsetDateTime at) {
        if (rows.isEmpty()) return;
        db.sql("""
                        insert into membership.core (person_id, branch_id, valid, recorded)
                        select person, branch, daterange(since, null), tstzrange(:at, null)
                          from unnest(:persons::uuid[], :branches::bigint[], :since::date[])
                               as listed (person, branch, since)""")
                .param("persons", Columns.of(rows, Row::person))
                .param("branches", Columns.of(rows, Row::branch))
                .param("since", Columns.of(rows, Row::since))
                .param("at", at)
                .update();
    }

    private static Object joined(List<Row> rows, Function<PartialDate, @Nullable Integer> part) {
        return Columns.of(rows, row -> row.joined() == null ? null : part.apply(row.joined()));
    }
}
