package vn.sohoi.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Prospect.Wanted;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Writes and reads the steps of women who may join; each step is a row. */
@Repository
class ProspectRows {
    private static final SqlText WHO = SqlText.of("""
              from people.known_residence home
              join people.listed_person person on person.id = home.person_id
              left join lateral (
                select step, owner, due from membership.prospect_step
                 where prospect_step.person_id = person.id order by id desc limit 1) last on true
             where home.branch_id = any(:branches::bigint[]) and home.valid @> :on::date
               and home.woman and home.born <= :adult::date and not person.restricted
               and (:owner::text is null or last.owner = :owner::text)
               and (:due::date is null or last.due <= :due::date)
               and (:step::text is null or last.step = :step::text)
               and not exists (
                 select from membership.stay
                  where stay.person_id = person.id and stay.valid @> :on::date and upper_inf(stay.recorded))""");

    private final Db db;

    ProspectRows(Db db) {
        this.db = db;
    }

    void step(PersonId person, UnitId branch, Prospect.Next next, Actor actor) {
        db.sql("""
                        insert into membership.prospect_step (person_id, branch_id, step, owner, due, note, login)
                        values (:person, :branch, :step, :owner, :due::date, :note, :login)""")
                .param("person", person.value())
                .param("branch", branch.value())
                .param("step", next.step().name())
                .param("owner", next.owner())
                .param("due", next.due())
                .param("note", next.note())
                .param("login", actor.login())
                .update();
    }

    /** Whoever was on the way has arrived; does nothing for others. */
    void arrived(PersonId person, UnitId branch) {
        db.sql("""
                        insert into membership.prospect_step (person_id, branch_id, step, login)
                        select :person, :branch, 'ADMITTED', 'machine'
                         where exists (select from membership.prospect_step where person_id = :person)""")
                .param("person", person.value())
                .param("branch", branch.value())
                .update();
    }

    /** Women who live on the branches and are 18 on the day, and no members on it; those with a step first, then by name. */
    List<Prospect> womenWhoMayJoin(List<UnitId> branches, Wanted wanted, int limit, int after) {
        return asking(SqlText.of("""
                                select person.id, person.branch_id, person.full_name,
                                       person.birth_year, person.birth_month, person.birth_day,
                                       last.step, coalesce(last.owner, '') as owner, last.due""").then(WHO).then("""
                                order by last.due nulls last, last.step is null,
                                         regexp_replace(person.full_name, '^.* ', ''), person.given_key, person.id
                                limit :limit offset :after"""), branches, wanted)
                .param("limit", limit)
                .param("after", after)
                .query(ProspectRows::prospect)
                .list();
    }

    long count(List<UnitId> branches, Wanted wanted) {
        return asking(SqlText.of("select count(*)").then(WHO), branches, wanted)
                .query(Long.class)
                .single();
    }

    /** Who looks after women of the branches. */
    List<String> owners(List<UnitId> branches) {
        return db.sql("""
                        select distinct owner from (
                          select distinct on (person_id) owner from membership.prospect_step
                           where branch_id = any(:branches::bigint[]) order by person_id, id desc) last
                         where owner <> '' order by owner""")
                .param("branches", Columns.of(branches, UnitId::value))
                .query((row, n) -> String.valueOf(row.getString("owner")))
                .list();
    }

    /** Her steps, the newest first. */
    List<Prospect.Taken> steps(PersonId person) {
        return db.sql("""
                        select step, owner, due, note, at, login from membership.prospect_step
                         where person_id = :person order by id desc""")
                .param("person", person.value())
                .query((row, n) -> new Prospect.Taken(
                        new Prospect.Next(
                                Prospect.Step.valueOf(row.getString("step")),
                                row.getString("owner"),
                                row.getObject("due", LocalDate.class),
                                row.getString("note")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("login")))
                .list();
    }

    private StatementSpec asking(SqlText statement, List<UnitId> branches, Wanted wanted) {
        var step = wanted.step();
        return db.sql(statement)
                .param("branches", Columns.of(branches, UnitId::value))
                .param("on", wanted.on())
                .param(
                        "adult",
                        wanted.on().minusYears(AdmissionRules.on(wanted.on()).age()))
                .param("owner", wanted.owner())
                .param("due", wanted.dueBy())
                .param("step", step == null ? null : step.name());
    }

    private static Prospect prospect(ResultSet row, int number) throws SQLException {
        var year = row.getObject("birth_year", Integer.class);
        var step = row.getString("step");
        return new Prospect(
                new PersonId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("branch_id")),
                row.getString("full_name"),
                year == null
                        ? null
                        : new PartialDate(
                                year,
                                row.getObject("birth_month", Integer.class),
                                row.getObject("birth_day", Integer.class)),
                step == null ? null : Prospect.Step.valueOf(step),
                row.getString("owner"),
                row.getObject("due", LocalDate.class));
    }
}
