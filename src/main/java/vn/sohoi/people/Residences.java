package vn.sohoi.people;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/**
 * Where people live, on two clocks. No row is ever changed but for the end of its recorded span; what holds now is recorded
 * anew, at the same instant.
 */
@Repository
class Residences {
    private final Db db;

    Residences(Db db) {
        this.db = db;
    }

    /** Where somebody lives without an end known. */
    record Home(long row, UnitId branch, @Nullable LocalDate since) {}

    /** First homes of new persons, in one statement. */
    void begin(List<PersonId> ids, List<NewPerson> people, OffsetDateTime at) {
        db.sql("""
                        insert into people.residence (person_id, branch_id, valid, recorded, woman, born)
                        select id, branch, daterange(since, null), tstzrange(:at, null), woman, born
                          from unnest(:ids::uuid[], :branches::bigint[], :since::date[], :women::boolean[], :borns::date[])
                            as fresh (id, branch, since, woman, born)""")
                .param("ids", Columns.of(ids, PersonId::value))
                .param("branches", Columns.of(people, NewPerson::branch))
                .param("since", Columns.of(people, NewPerson::since))
                .param("women", Columns.of(people, person -> person.identity().woman()))
                .param("borns", Columns.of(people, Residences::born))
                .param("at", at)
                .update();
    }

    /** Where she lives now as far as the book knows; empty when she left or died. */
    Optional<Home> home(PersonId person) {
        return db.sql("""
                        select id, branch_id, lower(valid) as since from people.residence
                         where person_id = :person and upper_inf(recorded) and upper_inf(valid)""")
                .param("person", person.value())
                .query((row, n) -> new Home(
                        row.getLong("id"),
                        new UnitId(row.getLong("branch_id")),
                        row.getObject("since", LocalDate.class)))
                .optional();
    }

    /** The day after the last day on which the book knows a home of hers; null when it knows none with an end. */
    @Nullable
    LocalDate lastEnd(PersonId person) {
        return db.sql("""
                        select max(upper(valid)) from people.residence
                         where person_id = :person and upper_inf(recorded) and not upper_inf(valid)""")
                .param("person", person.value())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** Known from that instant on: she lived there until the day before. */
    void end(Home home, LocalDate until, String how, OffsetDateTime at) {
        db.sql("""
                        with believed as (
                          update people.residence set recorded = tstzrange(lower(recorded), :at)
                           where id = :row and upper_inf(recorded)
                          returning person_id, branch_id, valid, woman, born)
                        insert into people.residence (person_id, branch_id, valid, recorded, woman, born, ended_by)
                        select person_id, branch_id, daterange(lower(valid), :until::date), tstzrange(:at, null), woman, born, :how
                          from believed""")
                .param("row", home.row())
                .param("until", until)
                .param("how", how)
                .param("at", at)
                .update();
    }

    /** Known from that instant on: she lives there from that day. */
    void begin(PersonId person, UnitId branch, LocalDate since, OffsetDateTime at) {
        db.sql("""
                        insert into people.residence (person_id, branch_id, valid, recorded, woman, born)
                        select id, :branch, daterange(:since::date, null), tstzrange(:at, null), woman, born
                          from people.person where id = :person""")
                .param("person", person.value())
                .param("branch", branch.value())
                .param("since", since)
                .param("at", at)
                .update();
    }

    /** Records all her homes anew with the sex and birth that her person's row has now. */
    void recordAnew(PersonId person, OffsetDateTime at) {
        db.sql("""
                        with believed as (
                          update people.residence set recorded = tstzrange(lower(recorded), :at)
                           where person_id = :person and upper_inf(recorded)
                          returning person_id, branch_id, valid, ended_by)
                        insert into people.residence (person_id, branch_id, valid, recorded, woman, born, ended_by)
                        select believed.person_id, believed.branch_id, believed.valid, tstzrange(:at, null),
                               person.woman, person.born, believed.ended_by
                          from believed join people.person on person.id = believed.person_id""").param("person", person.value()).param("at", at).update();
    }

    private static @Nullable LocalDate born(NewPerson person) {
        var birth = person.identity().birth();
        return birth == null ? null : birth.latest();
    }
}
