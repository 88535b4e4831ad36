package vn.sohoi.membership;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
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
    private static final String ENTER = """
                        with listed as (
                          select listed.*, person.born
                            from unnest(:persons::uuid[], :branches::bigint[], :years::int[], :months::int[], :days::int[],
                                        :since::date[], :kinds::text[], :cores::boolean[]) with ordinality
                              as listed (person, branch, joined_year, joined_month, joined_day, since, kind, core, place)
                            join people.listed_person person on person.id = listed.person),
                        entered as (
                          insert into membership.member (person_id, branch_id, joined_year, joined_month, joined_day)
                          select person, branch, joined_year, joined_month, joined_day from listed order by place
                          on conflict (person_id) do nothing
                          returning person_id),
                        stays as (
                          insert into membership.stay (person_id, branch_id, kind, valid, recorded, born, begun_by, decision)
                          select person, branch, kind, daterange(since, null), tstzrange(:at, null), born, :how, :decision
                            from listed join entered on entered.person_id = listed.person),
                        cores as (
                          insert into membership.core (person_id, branch_id, valid, recorded)
                          select person, branch, daterange(since, null), tstzrange(:at, null)
                            from listed join entered on entered.person_id = listed.person
                           where core)
                        select person_id from entered""";

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

    /** Enters those who never were members; answers who was entered. */
    List<PersonId> enter(List<Row> rows, Begun how, String decision, OffsetDateTime at) {
        return db.sql(ENTER)
                .param("persons", Columns.of(rows, Row::person))
                .param("branches", Columns.of(rows, Row::branch))
                .param(
                        "years",
                        Columns.of(
                                rows,
                                row -> row.joined() == null
                                        ? null
                                        : row.joined().year()))
                .param(
                        "months",
                        Columns.of(
                                rows,
                                row -> row.joined() == null
                                        ? null
                                        : row.joined().month()))
                .param(
                        "days",
                        Columns.of(
                                rows,
                                row -> row.joined() == null
                                        ? null
                                        : row.joined().day()))
                .param("since", Columns.of(rows, Row::since))
                .param("kinds", Columns.of(rows, Row::kind))
                .param("cores", Columns.of(rows, Row::core))
                .param("how", how.name())
                .param("decision", decision)
                .param("at", at)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
