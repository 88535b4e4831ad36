package vn.sohoi.cadres.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes who was called to courses, who came and what they were given. */
@Repository
class TraineeRows {
    private static final SqlText TRAINEE = SqlText.of("""
            select trainee.course_id, trainee.cadre_id, trainee.unit_id, number, given, valid_until,
                   coalesce((select name from cadres.holding
                              where holding.cadre_id = trainee.cadre_id and upper_inf(holding.recorded)
                              order by lower(valid) desc, id limit 1), '') as name,
                   case when came is not null then
                     array(select day::date from generate_series(lower(days), upper(days) - 1, '1 day') day
                            where came @> day::date order by 1) end as came
              from cadres.trainee
              left join cadres.certificate on certificate.course_id = trainee.course_id
               and certificate.cadre_id = trainee.cadre_id
             where upper_inf(trainee.recorded)""");

    private final Db db;

    TraineeRows(Db db) {
        this.db = db;
    }

    /** Those who were called to it, by name. */
    List<Trainee> of(CourseId course) {
        return db.sql(TRAINEE.then("and trainee.course_id = :course order by name, trainee.cadre_id"))
                .param("course", course.value())
                .query(TraineeRows::trainee)
                .list();
    }

    /** The courses that she was called to, the newest first. */
    List<Trainee> of(CadreId cadre) {
        return db.sql(TRAINEE.then("and trainee.cadre_id = :cadre order by day desc, trainee.course_id"))
                .param("cadre", cadre.value())
                .query(TraineeRows::trainee)
                .list();
    }

    /**
     * Whoever holds one of the posts on the day in one of the units, each post of hers a line, by name.
     *
     * @param course whose list is asked for, or null for none
     * @param acting whether those count who act for another
     */
    List<Candidate> holders(
            Collection<UnitId> units,
            LocalDate day,
            Collection<Post> posts,
            @Nullable CourseId course,
            boolean acting) {
        return db.sql("""
                        select holding.cadre_id, holding.name, holding.unit_id, body || '.' || kind as post,
                               lower(holding.valid) as since, past.day as trained,
                               exists (select from cadres.trainee
                                        where course_id = :course::uuid and trainee.cadre_id = holding.cadre_id
                                          and upper_inf(trainee.recorded)) as called
                          from cadres.holding
                          join cadres.position on position.id = position_id
                          join cadres.term on term.id = term_id
                          left join lateral (
                            select max(trainee.day) as day from cadres.trainee
                             where trainee.cadre_id = holding.cadre_id and upper_inf(trainee.recorded)
                               and not isempty(came) and trainee.day <= :day::date) past on true
                         where holding.unit_id = any(:units::bigint[]) and upper_inf(holding.recorded)
                           and holding.valid @> :day::date and (:acting or not acting)
                           and body || '.' || kind = any(:posts::text[])
                         order by holding.name, holding.cadre_id, post""")
                .param("course", course == null ? null : course.value())
                .param("day", day)
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("acting", acting)
                .param("posts", Columns.of(List.copyOf(posts), Post::toString))
                .query(TraineeRows::candidate)
                .list();
    }

    /** Puts them on the list of the course, in the unit of the post for which each is called on its first day. */
    int call(CourseId course, Set<CadreId> cadres, Actor actor) {
        return db.sql("""
                        insert into cadres.trainee (course_id, cadre_id, unit_id, days, author)
                        select distinct on (holding.cadre_id) course.id, holding.cadre_id, holding.unit_id, course.days, :author
                          from cadres.course
                          join cadres.course_post post on post.course_id = course.id
                          join cadres.term on term.body = post.body
                          join cadres.position on term_id = term.id and position.kind = post.kind
                          join cadres.holding on position_id = position.id
                         where course.id = :course and holding.cadre_id = any(:cadres::uuid[])
                           and upper_inf(holding.recorded) and holding.valid @> lower(course.days)
                           and not exists (select from cadres.trainee
                                            where course_id = course.id and trainee.cadre_id = holding.cadre_id
                                              and upper_inf(trainee.recorded))
                         order by holding.cadre_id, holding.unit_id""")
                .param("author", actor.login())
                .param("course", course.value())
                .param("cadres", ids(cadres))
                .update();
    }

    /** Takes off the list whom nobody has marked yet. */
    int takeOff(CourseId course, Set<CadreId> cadres) {
        return db.sql("""
                        update cadres.trainee set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where course_id = :course and cadre_id = any(:cadres::uuid[]) and upper_inf(recorded) and came is null""")
                .param("course", course.value())
                .param("cadres", ids(cadres))
                .update();
    }

    /**
     * On which of its days each of them came, in the unit in which she served on its last: what changes is told anew.
     *
     * @return how many of those that were to be told serve in no unit that stands then, so that nothing could be
     */
    int mark(Course course, Map<CadreId, Set<LocalDate>> came, Actor actor) {
        var all = List.copyOf(came.entrySet());
        return db.sql("""
                        with told as (
                          select * from unnest(:cadres::uuid[], :came::datemultirange[]) told (cadre_id, came)),
                        served as (
                          select trainee.id, told.came,
                                 coalesce(
                                   (select holding.unit_id from cadres.holding
                                     where holding.cadre_id = trainee.cadre_id and upper_inf(holding.recorded)
                                       and holding.valid @> trainee.day
                                     order by holding.unit_id <> trainee.unit_id, holding.unit_id limit 1),
                                   (select unit from units.unit_life
                                     where unit = trainee.unit_id and upper_inf(unit_life.recorded)
                                       and unit_life.valid @> trainee.day)) as unit_id
                            from told join cadres.trainee on trainee.cadre_id = told.cadre_id
                           where course_id = :course and upper_inf(trainee.recorded)
                             and trainee.came is distinct from told.came),
                        ended as (
                          update cadres.trainee set recorded = tstzrange(lower(recorded), clock_timestamp())
                            from served where served.id = trainee.id and served.unit_id is not null
                          returning course_id, cadre_id, served.unit_id, days, served.came),
                        marked as (
                          insert into cadres.trainee (course_id, cadre_id, unit_id, days, came, author)
                          select course_id, cadre_id, unit_id, days, came, :author from ended)
                        select count(*) from served where unit_id is null""")
                .param("cadres", Columns.of(all, one -> one.getKey().value()))
                .param("came", Columns.of(all, one -> asRanges(one.getValue())))
                .param("course", course.id().value())
                .param("author", actor.login())
                .query(Integer.class)
                .single();
    }

    /** Gives each who came hers, or says it anew. */
    int certify(CourseId course, Map<CadreId, Certificate> given, Actor actor) {
        var all = List.copyOf(given.entrySet());
        return db.sql("""
                        insert into cadres.certificate (course_id, cadre_id, unit_id, number, given, valid_until, author)
                        select course_id, trainee.cadre_id, unit_id, number, given, valid_until, :author
                          from unnest(:cadres::uuid[], :numbers::text[], :given::date[], :until::date[])
                               told (cadre_id, number, given, valid_until)
                          join cadres.trainee on trainee.cadre_id = told.cadre_id
                         where course_id = :course and upper_inf(recorded) and not isempty(came)
                        on conflict (course_id, cadre_id) do update
                           set number = excluded.number, given = excluded.given, valid_until = excluded.valid_until,
                               author = excluded.author""")
                .param("author", actor.login())
                .param("cadres", Columns.of(all, one -> one.getKey().value()))
                .param("numbers", Columns.of(all, one -> one.getValue().number()))
                .param("given", Columns.of(all, one -> one.getValue().given()))
                .param("until", Columns.of(all, one -> one.getValue().until()))
                .param("course", course.value())
                .update();
    }

    private static Object ids(Set<CadreId> cadres) {
        return Columns.of(List.copyOf(cadres), CadreId::value);
    }

    private static String asRanges(Set<LocalDate> days) {
        return days.stream()
                .map(day -> DateSpan.between(day, day.plusDays(1)).asRange())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Trainee trainee(ResultSet row, int number) throws SQLException {
        var came = row.getArray("came");
        var given = row.getObject("given", LocalDate.class);
        return new Trainee(
                new CourseId(row.getObject("course_id", UUID.class)),
                new CadreId(row.getObject("cadre_id", UUID.class)),
                row.getString("name"),
                new UnitId(row.getLong("unit_id")),
                came == null
                        ? null
                        : Arrays.stream((java.sql.Date[]) came.getArray())
                                .map(java.sql.Date::toLocalDate)
                                .toList(),
                given == null
                        ? null
                        : new Certificate(
                                row.getString("number"), given, row.getObject("valid_until", LocalDate.class)));
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                new CadreId(row.getObject("cadre_id", UUID.class)),
                row.getString("name"),
                new UnitId(row.getLong("unit_id")),
                Post.of(row.getString("post")).orElseThrow(),
                row.getObject("since", LocalDate.class),
                row.getObject("trained", LocalDate.class),
                row.getBoolean("called"));
    }
}
