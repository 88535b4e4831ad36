package vn.sohoi.activities;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes activities, the units that hold them and what they are about. */
@Repository
class ActivityRows {
    private static final SqlText ACTIVITY = SqlText.of("""
            select id, owner_id, title, place, day, last_day, begins_at, state, done, why_not, head_count, club_id,
                   coalesce((select name from activities.club where club.id = club_id), '') as club_name,
                   array(select unit_id from activities.part where activity_id = activity.id and unit_id <> owner_id order by 1)
                     as others,
                   array(select theme_id from activities.themed where activity_id = activity.id order by 1) as themes
              from activities.activity""");

    private final Db db;

    ActivityRows(Db db) {
        this.db = db;
    }

    Optional<Activity> find(ActivityId id) {
        return db.sql(ACTIVITY.then("where id = :id"))
                .param("id", id.value())
                .query(ActivityRows::activity)
                .optional();
    }

    /** Keeps everybody else from writing of it until the transaction ends. */
    void lock(ActivityId id) {
        db.sql("select id from activities.activity where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    /** Those that one of the units holds, begun within the days, in their order. */
    List<Activity> of(Collection<UnitId> units, DateSpan days) {
        return db.sql(ACTIVITY.then("""
                        where day >= :from::date and day < :until::date
                          and id in (select activity_id from activities.part where unit_id = any(:units::bigint[]))
                        order by day, begins_at nulls first, id"""))
                .param("from", days.from())
                .param("until", days.until())
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .query(ActivityRows::activity)
                .list();
    }

    /** Those that one of the units owns and whose days were over before that day without a word. */
    List<Activity> withoutAWord(Collection<UnitId> owners, LocalDate before) {
        return db.sql(ACTIVITY.then("""
                        where state = 'PLANNED' and last_day < :before::date and owner_id = any(:owners::bigint[])
                        order by day, id"""))
                .param("before", before)
                .param("owners", Columns.of(List.copyOf(owners), UnitId::value))
                .query(ActivityRows::activity)
                .list();
    }

    /** Those of a branch or group that were held from that day on and whose women nobody called. */
    List<Activity> uncalled(UnitId owner, LocalDate from) {
        return db.sql(ACTIVITY.then("""
                        where state = 'HELD' and club_id is null and owner_id = :owner and day >= :from::date
                          and exists (select from units.unit where unit.id = owner_id and level in ('BRANCH', 'GROUP'))
                          and not exists (select from activities.sheet
                                           where activity_id = activity.id and branch_id = owner_id and not taken_back)
                        order by day, id"""))
                .param("owner", owner.value())
                .param("from", from)
                .query(ActivityRows::activity)
                .list();
    }

    /** Whether activities of the day may be about all of these. */
    boolean areThere(Set<ThemeId> themes, LocalDate day) {
        return db.sql(
                        "select count(*) = :all from activities.theme where id = any(:themes::bigint[]) and valid @> :day::date")
                .param("all", themes.size())
                .param("themes", Columns.of(List.copyOf(themes), ThemeId::value))
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Whether the unit keeps the club up on the day. */
    boolean keeps(UnitId unit, ClubId club, LocalDate day) {
        return db.sql("""
                        select exists (select from activities.club_keeper
                                        where club_id = :club and unit_id = :unit and valid @> :day::date
                                          and upper_inf(recorded))""")
                .param("club", club.value())
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Meetings of the club from that day on, the newest first. */
    List<Activity> of(ClubId club, LocalDate from) {
        return db.sql(ACTIVITY.then("where club_id = :club and day >= :from::date order by day desc, id"))
                .param("club", club.value())
                .param("from", from)
                .query(ActivityRows::activity)
                .list();
    }

    ActivityId enter(Plan plan, Actor actor) {
        var id = db.sql("""
                        insert into activities.activity (owner_id, title, place, day, last_day, begins_at, club_id, author)
                        values (:owner, :title, :place, :day, :last_day, :begins_at::time, :club::uuid, :author) returning id""")
                .param("owner", plan.owner().value())
                .param("title", plan.title())
                .param("place", plan.place())
                .param("day", plan.day())
                .param("last_day", plan.lastDay())
                .param("begins_at", plan.beginsAt())
                .param("club", plan.club() == null ? null : plan.club().value())
                .param("author", actor.login())
                .query((row, n) -> new ActivityId(row.getObject(1, UUID.class)))
                .single();
        writeParts(id, plan);
        return id;
    }

    void change(ActivityId id, Plan plan) {
        db.sql("""
                        update activities.activity
                           set title = :title, place = :place, day = :day, last_day = :last_day, begins_at = :begins_at::time
                         where id = :id""")
                .param("title", plan.title())
                .param("place", plan.place())
                .param("day", plan.day())
                .param("last_day", plan.lastDay())
                .param("begins_at", plan.beginsAt())
                .param("id", id.value())
                .update();
        db.sql("delete from activities.part where activity_id = :id")
                .param("id", id.value())
                .update();
        db.sql("delete from activities.themed where activity_id = :id")
                .param("id", id.value())
                .update();
        writeParts(id, plan);
    }

    void become(ActivityId id, State state, String done, String whyNot, @Nullable Integer headCount) {
        db.sql("""
                        update activities.activity
                           set state = :state, done = :done, why_not = :why_not, head_count = :head_count, ended_plan = null
                         where id = :id""")
                .param("state", state.name())
                .param("done", done)
                .param("why_not", whyNot)
                .param("head_count", headCount)
                .param("id", id.value())
                .update();
    }

    void moved(ActivityId id, Moved moved, Actor actor) {
        db.sql("""
                        insert into activities.moved (activity_id, from_day, to_day, reason, author)
                        values (:id, :from_day, :to_day, :reason, :author)""")
                .param("id", id.value())
                .param("from_day", moved.from())
                .param("to_day", moved.to())
                .param("reason", moved.reason())
                .param("author", actor.login())
                .update();
    }

    List<Moved> moves(ActivityId id) {
        return db.sql("select from_day, to_day, reason from activities.moved where activity_id = :id order by id")
                .param("id", id.value())
                .query((row, n) -> new Moved(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    private void writeParts(ActivityId id, Plan plan) {
        var parts = new LinkedHashSet<>(plan.with());
        parts.add(plan.owner());
        db.sql("insert into activities.part (activity_id, unit_id) select :id, unnest(:units::bigint[])")
                .param("id", id.value())
                .param("units", Columns.of(List.copyOf(parts), UnitId::value))
                .update();
        db.sql("insert into activities.themed (activity_id, theme_id) select :id, unnest(:themes::bigint[])")
                .param("id", id.value())
                .param("themes", Columns.of(List.copyOf(plan.themes()), ThemeId::value))
                .update();
    }

    private static Activity activity(ResultSet row, int number) throws SQLException {
        var club = row.getObject("club_id", UUID.class);
        var plan = new Plan(
                new UnitId(row.getLong("owner_id")),
                row.getString("title"),
                row.getString("place"),
                row.getObject("day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("begins_at", LocalTime.class),
                all(row.getArray("others"), UnitId::new),
                all(row.getArray("themes"), ThemeId::new),
                club == null ? null : new ClubId(club));
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                plan,
                State.valueOf(row.getString("state")),
                row.getString("done"),
                row.getString("why_not"),
                row.getObject("head_count", Integer.class),
                row.getString("club_name"));
    }

    private static <T> Set<T> all(Array numbers, LongFunction<T> identity) throws SQLException {
        var all = new LinkedHashSet<T>();
        for (var number : (Long[]) numbers.getArray()) all.add(identity.apply(number));
        return all;
    }
}
