package vn.sohoi.activities;

import org.springframework.stereotype.Component;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * What figures count of an activity, worked out of it whenever it is told: what is believed no more keeps the days on which the
 * book believed it. Within the whole book's scope: another unit may have called its own women at a joint activity.
 */
@Component
class Telling {
    private static final SqlText HELD = SqlText.of("""
            with held as (
              select activity.id as activity_id, unit_id, counts_as, day,
                     case when counts_as = 'ALL' and unit_id = owner_id then coalesce(head_count, 0) else 0 end as head_count
                from activities.activity
                join activities.part on part.activity_id = activity.id
               cross join lateral (
                       select 'ALL' as counts_as
                       union
                       select counts_as from activities.themed join activities.theme on theme.id = theme_id
                        where themed.activity_id = activity.id and counts_as <> 'NOTHING') counts
               where activity.id = :activity and state = 'HELD')""");

    /** Who came, with the day and the themes that the activity has now. */
    private static final SqlText CAME = SqlText.of("""
            with told as (
              select attendance.*, activity.day as its_day,
                     activities.counts_as(activity.id, 'PROPAGANDA') as its_propaganda,
                     activities.counts_as(activity.id, 'CLEAN_UP') as its_clean_up
                from activities.attendance join activities.activity on activity.id = activity_id
               where activity_id = :activity and upper_inf(attendance.recorded)),
            stale as (
              select * from told
               where (day, propaganda, clean_up) is distinct from (its_day, its_propaganda, its_clean_up)),
            ended as (
              update activities.attendance set recorded = tstzrange(lower(recorded), clock_timestamp())
               where id in (select id from stale) returning id)""");

    private final Db db;
    private final ActivityGate gate;

    Telling(Db db, ActivityGate gate) {
        this.db = db;
        this.gate = gate;
    }

    void tellAnew(ActivityId activity) {
        gate.counting(() -> {
            db.sql(HELD.then("""
                            update activities.counted set recorded = tstzrange(lower(recorded), clock_timestamp())
                             where activity_id = :activity and upper_inf(recorded)
                               and (unit_id, counts_as, day, head_count) not in
                                   (select unit_id, counts_as, day, head_count from held)""")).param("activity", activity.value()).update();
            db.sql(HELD.then("""
                            insert into activities.counted (activity_id, unit_id, counts_as, day, head_count)
                            select activity_id, unit_id, counts_as, day, head_count from held
                            except
                            select activity_id, unit_id, counts_as, day, head_count from activities.counted
                             where activity_id = :activity and upper_inf(recorded)""")).param("activity", activity.value()).update();
            return db.sql(CAME.then("""
                            insert into activities.attendance
                              (activity_id, sheet_id, branch_id, person_id, day, called, came, propaganda, clean_up,
                               of_club)
                            select activity_id, sheet_id, branch_id, person_id, its_day, called, came, its_propaganda, its_clean_up,
                                   of_club
                              from stale where id in (select id from ended)""")).param("activity", activity.value()).update();
        });
    }
}
