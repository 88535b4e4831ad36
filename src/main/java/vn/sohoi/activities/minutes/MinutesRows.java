package vn.sohoi.activities.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** Reads and writes minutes; within a scope. */
@Repository
class MinutesRows {
    private final Db db;

    MinutesRows(Db db) {
        this.db = db;
    }

    /** What was believed of the activity and what is, the oldest first. */
    List<Minutes> of(ActivityId activity) {
        return db.sql("""
                        select id, chaired_by, written_by, ends_at, contents, opinions, agreed, why, author,
                               lower(recorded) as since, upper(recorded) as until
                          from activities.minutes where activity_id = :activity order by id""")
                .param("activity", activity.value())
                .query(MinutesRows::minutes)
                .list();
    }

    boolean any(ActivityId activity) {
        return db.sql("select exists (select from activities.minutes where activity_id = :activity)")
                .param("activity", activity.value())
                .query(Boolean.class)
                .single();
    }

    /** Keeps everybody else from writing of the activity until the transaction ends. */
    void lock(ActivityId activity) {
        db.sql("select id from activities.activity where id = :activity for update")
                .param("activity", activity.value())
                .query(UUID.class)
                .single();
    }

    /** These words are believed from now on, and those before them no more. */
    void tell(Activity activity, Minutes.Said said, String why, Actor actor) {
        db.sql("""
                        with before as (
                          update activities.minutes set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where activity_id = :activity and upper_inf(recorded) returning upper(recorded) as at)
                        insert into activities.minutes
                          (activity_id, unit_id, chaired_by, written_by, ends_at, contents, opinions, agreed, why, recorded, author)
                        select :activity, :unit, :chaired_by, :written_by, :ends_at::time, :contents, :opinions, :agreed, :why,
                               tstzrange(coalesce((select at from before), clock_timestamp()), null), :author""")
                .param("activity", activity.id().value())
                .param("unit", activity.plan().owner().value())
                .param("chaired_by", said.chairedBy())
                .param("written_by", said.writtenBy())
                .param("ends_at", said.endsAt())
                .param("contents", said.contents())
                .param("opinions", said.opinions())
                .param("agreed", said.agreed())
                .param("why", why)
                .param("author", actor.login())
                .update();
    }

    private static Minutes minutes(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until", OffsetDateTime.class);
        return new Minutes(
                row.getLong("id"),
                new Minutes.Said(
                        row.getString("chaired_by"),
                        row.getString("written_by"),
                        row.getObject("ends_at", LocalTime.class),
                        row.getString("contents"),
                        row.getString("opinions"),
                        row.getString("agreed")),
                row.getString("why"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant(),
                row.getString("author"));
    }
}
