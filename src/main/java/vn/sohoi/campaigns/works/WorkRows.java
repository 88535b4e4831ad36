package vn.sohoi.campaigns.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes works and what was given for them. What is believed no more stays. */
@Repository
class WorkRows {
    private static final SqlText WORK = SqlText.of("""
            select work.id, work.kind, work.unit_id, year, title, begun, work_done.day as done, coalesce(proof, '') as proof, work.author
              from campaigns.work
              left join campaigns.work_done on work_id = work.id and upper_inf(work_done.recorded)
             where upper_inf(work.recorded)""");

    private final Db db;

    WorkRows(Db db) {
        this.db = db;
    }

    /** Of the units in the year, those not done first, then by day of beginning. */
    List<Work> of(Collection<UnitId> units, int year) {
        return db.sql(WORK.then("""
                        and work.unit_id = any(:units::bigint[]) and year = :year
                        order by work_done.day is not null, begun, work.id"""))
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("year", year)
                .query((row, n) -> work(row, List.of()))
                .list();
    }

    Optional<Work> find(WorkId id) {
        return db.sql(WORK.then("and work.id = :id"))
                .param("id", id.value())
                .query((row, n) -> work(row, given(id)))
                .optional();
    }

    WorkId add(Work.New work, Actor actor) {
        return db.sql("""
                        insert into campaigns.work (kind, unit_id, year, title, begun, author)
                        values (:kind, :unit, :year, :title, :begun::date, :author) returning id""")
                .param("kind", work.kind().name())
                .param("unit", work.unit().value())
                .param("year", work.year())
                .param("title", work.title())
                .param("begun", work.begun())
                .param("author", actor.login())
                .query((row, n) -> new WorkId(row.getObject(1, UUID.class)))
                .single();
    }

    void done(WorkId id, LocalDate day, String proof, Actor actor) {
        db.sql("""
                        insert into campaigns.work_done (work_id, kind, unit_id, day, proof, author)
                        select id, kind, unit_id, :day::date, :proof, :author from campaigns.work where id = :id""")
                .param("id", id.value())
                .param("day", day)
                .param("proof", proof)
                .param("author", actor.login())
                .update();
    }

    void give(WorkId id, Contribution.Kind kind, long amount, LocalDate day, Actor actor) {
        db.sql("""
                        insert into campaigns.contribution (work_id, unit_id, kind, amount, day, author)
                        select id, unit_id, :kind, :amount, :day::date, :author from campaigns.work where id = :id""")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("amount", amount)
                .param("day", day)
                .param("author", actor.login())
                .update();
    }

    /** The work, that it was done and what was given for it are believed no more. */
    void disbelieve(WorkId id, String why) {
        db.sql("""
                        with undone as (
                          update campaigns.work_done set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where work_id = :id and upper_inf(recorded)),
                        ungiven as (
                          update campaigns.contribution set recorded = tstzrange(lower(recorded), clock_timestamp()), why = :why
                           where work_id = :id and upper_inf(recorded))
                        update campaigns.work set recorded = tstzrange(lower(recorded), clock_timestamp()), why = :why
                         where id = :id and upper_inf(recorded)""").param("id", id.value()).param("why", why).update();
    }

    /** Whether it was given for the work, and is believed no more now. */
    boolean disbelieve(WorkId work, ContributionId id, String why) {
        return db.sql("""
                        update campaigns.contribution set recorded = tstzrange(lower(recorded), clock_timestamp()), why = :why
                         where id = :id and work_id = :work and upper_inf(recorded)""")
                        .param("id", id.value())
                        .param("work", work.value())
                        .param("why", why)
                        .update()
                > 0;
    }

    private List<Contribution> given(WorkId work) {
        return db.sql("""
                        select id, kind, amount, day, author from campaigns.contribution
                         where work_id = :work and upper_inf(recorded) order by day desc, id""")
                .param("work", work.value())
                .query((row, n) -> new Contribution(
                        new ContributionId(row.getObject("id", UUID.class)),
                        Contribution.Kind.valueOf(row.getString("kind")),
                        row.getLong("amount"),
                        row.getObject("day", LocalDate.class),
                        row.getString("author")))
                .list();
    }

    private static Work work(ResultSet row, List<Contribution> given) throws SQLException {
        return new Work(
                new WorkId(row.getObject("id", UUID.class)),
                WorkKind.valueOf(row.getString("kind")),
                new UnitId(row.getLong("unit_id")),
                row.getInt("year"),
                row.getString("title"),
                row.getObject("begun", LocalDate.class),
                row.getObject("done", LocalDate.class),
                row.getString("proof"),
                given,
                row.getString("author"));
    }
}
