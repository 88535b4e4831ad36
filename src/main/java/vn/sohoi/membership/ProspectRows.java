package vn.sohoi.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Writes and reads the steps of women who may join; each step is a row. */
@Repository
class ProspectRows {
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
    List<Prospect> womenWhoMayJoin(List<UnitId> branches, LocalDate on, int limit, int after) {
        return db.sql("""
                        select person.id, person.branch_id, person.full_name, person.phone,
                               person.birth_year, person.birth_month, person.birth_day,
                               last.step, coalesce(last.owner, '') as owner, last.due
                          from people.known_residence home
                          join people.listed_person person on person.id = home.person_id
                          left join lateral (
                            select step, owner, due from membership.prospect_step
                             where prospect_step.person_id = person.id order by id desc limit 1) last on true
                         where home.branch_id = any(:branches::bigint[]) and home.valid @> :on::date
                           and home.woman and home.born <= :adult::date
                           and not exists (
                             select from membership.stay
                              where stay.person_id = person.id and stay.valid @> :on::date and upper_inf(stay.recorded))
                         order by last.due nulls last, last.step is null, person.given_key, person.id
                         limit :limit offset :after""")
                .param("branches", Columns.of(branches, UnitId::value))
                .param("on", on)
                .param("adult", on.minusYears(AdmissionRules.on(on).age()))
                .param("limit", limit)
                .param("after", after)
                .query(ProspectRows::prospect)
                .list();
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
                row.getString("phone"),
                step == null ? null : Prospect.Step.valueOf(step),
                row.getString("owner"),
                row.getObject("due", LocalDate.class));
    }
}
