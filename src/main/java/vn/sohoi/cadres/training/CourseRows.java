package vn.sohoi.cadres.training;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes courses, the units that organise them and for whom they are. */
@Repository
class CourseRows {
    private static final SqlText COLUMNS = SqlText.of("""
            select id, owner_id, name, theme, kind, lower(days) as begins, upper(days) as ends, periods, decision, called_off,
                   called_off = '' and ended_plan is null as stands,
                   array(select body || '.' || post.kind from cadres.course_post post where post.course_id = course.id order by 1)
                     as posts,
                   array(select unit_id from cadres.course_unit where course_id = course.id and unit_id <> owner_id order by 1)
                     as others""");
    private static final SqlText COURSE = COLUMNS.then("from cadres.course");

    private static final SqlText COUNTED = SqlText.of("""
            with counted as (
              select course_id, count(*) as called, count(*) filter (where not isempty(came)) as came
                from cadres.trainee where upper_inf(recorded) and unit_id = any(:units::bigint[]) group by course_id)""");

    private final Db db;

    CourseRows(Db db) {
        this.db = db;
    }

    CourseId enter(NewCourse plan, Actor actor) {
        var id = db.sql("""
                        insert into cadres.course (owner_id, name, theme, kind, days, periods, decision, author)
                        values (:owner, :name, :theme, :kind, :days::daterange, :periods::smallint, :decision, :author)
                        returning id""")
                .param("owner", plan.owner().value())
                .param("name", plan.name())
                .param("theme", plan.theme().name())
                .param("kind", plan.kind().name())
                .param("days", plan.days().asRange())
                .param("periods", plan.periods())
                .param("decision", plan.decision())
                .param("author", actor.login())
                .query((row, n) -> new CourseId(row.getObject(1, UUID.class)))
                .single();
        var posts = List.copyOf(plan.posts());
        db.sql("""
                        insert into cadres.course_post (course_id, body, kind)
                        select :course, * from unnest(:bodies::text[], :kinds::text[])""")
                .param("course", id.value())
                .param("bodies", Columns.of(posts, Post::body))
                .param("kinds", Columns.of(posts, Post::kind))
                .update();
        db.sql("""
                        insert into cadres.course_unit (course_id, unit_id)
                        select :course, unit from unnest(:units::bigint[]) unit union select :course, :owner""")
                .param("course", id.value())
                .param("units", Columns.of(List.copyOf(plan.with()), UnitId::value))
                .param("owner", plan.owner().value())
                .update();
        return id;
    }

    Optional<Course> find(CourseId id) {
        return db.sql(COURSE.then("where id = :id"))
                .param("id", id.value())
                .query(CourseRows::course)
                .optional();
    }

    /** Keeps everybody else from writing of it until the transaction ends. */
    void lock(CourseId id) {
        db.sql("select id from cadres.course where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** Those that begin within the days and that one of the units organises or sends somebody to, the newest first. */
    List<Courses.Counted> of(Collection<UnitId> units, DateSpan days) {
        return db.sql(COUNTED.then(COLUMNS).then("""
                        , coalesce(called, 0) as called, coalesce(came, 0) as came
                        from cadres.course
                        left join counted on course_id = course.id
                        where lower(days) <@ :days::daterange
                          and (id in (select course_id from cadres.course_unit where unit_id = any(:units::bigint[]))
                            or id in (select course_id from cadres.trainee
                                       where unit_id = any(:units::bigint[]) and upper_inf(recorded)))
                        order by lower(days) desc, id"""))
                .param("days", days.asRange())
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .query((row, n) -> new Courses.Counted(course(row, n), row.getLong("called"), row.getLong("came")))
                .list();
    }

    /** The units of all who were called to it. */
    Set<UnitId> calledFrom(CourseId id) {
        return new LinkedHashSet<>(
                db.sql("select distinct unit_id from cadres.trainee where course_id = :id and upper_inf(recorded)")
                        .param("id", id.value())
                        .query((row, n) -> new UnitId(row.getLong(1)))
                        .list());
    }

    /** Courses of the unit that are over and of which somebody who was called is not marked. */
    long unmarked(UnitId unit, LocalDate today) {
        return db.sql("""
                        select count(*) from cadres.course
                         where owner_id = :unit and upper(days) <= :today::date and called_off = '' and ended_plan is null
                           and exists (select from cadres.trainee
                                        where course_id = course.id and upper_inf(recorded) and came is null)""")
                .param("unit", unit.value())
                .param("today", today)
                .query(Long.class)
                .single();
    }

    boolean isHeld(CourseId id) {
        return db.sql("select exists (select from cadres.course_held where course_id = :id and upper_inf(recorded))")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void callOff(CourseId id, String why) {
        db.sql("update cadres.course set called_off = :why where id = :id")
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    /** Tells the figures that it was held once somebody came, and that it was not when nobody did after all. */
    void tellHeld(CourseId id) {
        db.sql("""
                        update cadres.course_held set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where course_id = :id and upper_inf(recorded)
                           and not exists (select from cadres.trainee
                                            where course_id = :id and upper_inf(recorded) and not isempty(came))""").param("id", id.value()).update();
        db.sql("""
                        insert into cadres.course_held (course_id, unit_id, day)
                        select course.id, course_unit.unit_id, upper(days) - 1
                          from cadres.course join cadres.course_unit on course_id = course.id
                         where course.id = :id
                           and exists (select from cadres.trainee
                                        where course_id = :id and upper_inf(recorded) and not isempty(came))
                           and not exists (select from cadres.course_held where course_id = :id and upper_inf(recorded))""").param("id", id.value()).update();
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        var plan = new NewCourse(
                new UnitId(row.getLong("owner_id")),
                row.getString("name"),
                Theme.valueOf(row.getString("theme")),
                CourseKind.valueOf(row.getString("kind")),
                DateSpan.between(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getInt("periods"),
                row.getString("decision"),
                Arrays.stream((String[]) row.getArray("posts").getArray())
                        .map(one -> Post.of(one).orElseThrow())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                units(row.getArray("others")));
        return new Course(
                new CourseId(row.getObject("id", UUID.class)),
                plan,
                row.getBoolean("stands"),
                row.getString("called_off"));
    }

    private static Set<UnitId> units(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray())
                .map(UnitId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
