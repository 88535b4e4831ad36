package vn.sohoi.activities.conferences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Reads and writes programmes and guests; within a scope. */
@Repository
class ConferenceRows {
    private final Db db;

    ConferenceRows(Db db) {
        this.db = db;
    }

    /** The programme in its order. */
    List<AgendaPart> parts(ActivityId activity) {
        return db.sql("""
                        select id, nth_day, starts_at, title, led_by, certificates from activities.agenda_part
                         where activity_id = :activity order by nth_day, starts_at, id""")
                .param("activity", activity.value())
                .query((row, n) -> new AgendaPart(
                        row.getLong("id"),
                        new AgendaPart.Said(
                                row.getInt("nth_day"),
                                row.getObject("starts_at", LocalTime.class),
                                row.getString("title"),
                                row.getString("led_by"),
                                row.getBoolean("certificates"))))
                .list();
    }

    /** A conference, as others refer to it. */
    record Conference(UUID id, UnitId owner, String title, DateSpan days) {}

    /** Those of the scope that are to come or were held, take place on one of the days and hand certificates over; the newest first. */
    List<Conference> handing(DateSpan days) {
        return db.sql("""
                        select id, owner_id, title, day, last_day + 1 as until from activities.activity
                         where state in ('PLANNED', 'HELD') and daterange(day, last_day + 1) && :days::daterange
                           and exists (select from activities.agenda_part where activity_id = activity.id and certificates)
                         order by day desc, id""")
                .param("days", days.asRange())
                .query(ConferenceRows::conference)
                .list();
    }

    /** The one of that identity; outside of any scope, for it names nobody. */
    Optional<Conference> conference(UUID id) {
        return db.sql("select id, owner_id, title, day, last_day + 1 as until from activities.activity where id = :id")
                .param("id", id)
                .query(ConferenceRows::conference)
                .optional();
    }

    private static Conference conference(ResultSet row, int number) throws SQLException {
        return new Conference(
                row.getObject("id", UUID.class),
                new UnitId(row.getLong("owner_id")),
                row.getString("title"),
                DateSpan.between(row.getObject("day", LocalDate.class), row.getObject("until", LocalDate.class)));
    }

    boolean any(ActivityId activity) {
        return db.sql("select exists (select from activities.agenda_part where activity_id = :activity)")
                .param("activity", activity.value())
                .query(Boolean.class)
                .single();
    }

    void enter(Activity activity, AgendaPart.Said said, Actor actor) {
        db.sql("""
                        insert into activities.agenda_part
                          (activity_id, unit_id, nth_day, starts_at, title, led_by, certificates, author)
                        values (:activity, :unit, :nth_day, :starts_at, :title, :led_by, :certificates, :author)""")
                .param("activity", activity.id().value())
                .param("unit", activity.plan().owner().value())
                .param("nth_day", said.nthDay())
                .param("starts_at", said.startsAt())
                .param("title", said.title())
                .param("led_by", said.ledBy())
                .param("certificates", said.certificates())
                .param("author", actor.login())
                .update();
    }

    /** Whether there was such a part. */
    boolean change(ActivityId activity, long part, AgendaPart.Said said, Actor actor) {
        int changed = db.sql("""
                        update activities.agenda_part
                           set nth_day = :nth_day, starts_at = :starts_at, title = :title, led_by = :led_by,
                               certificates = :certificates, author = :author, at = clock_timestamp()
                         where id = :part and activity_id = :activity""")
                .param("part", part)
                .param("activity", activity.value())
                .param("nth_day", said.nthDay())
                .param("starts_at", said.startsAt())
                .param("title", said.title())
                .param("led_by", said.ledBy())
                .param("certificates", said.certificates())
                .param("author", actor.login())
                .update();
        return changed == 1;
    }

    /** Whether there was such a part. */
    boolean remove(ActivityId activity, long part) {
        int removed = db.sql("delete from activities.agenda_part where id = :part and activity_id = :activity")
                .param("part", part)
                .param("activity", activity.value())
                .update();
        return removed == 1;
    }

    /** Those whose names are still kept, in the order in which they were written. */
    List<Guest> guests(ActivityId activity) {
        return db.sql("""
                        select id, name, post, came from activities.invited
                         where activity_id = :activity and name <> '' order by id""")
                .param("activity", activity.value())
                .query((row, n) -> new Guest(
                        row.getLong("id"),
                        new Guest.Named(row.getString("name"), row.getString("post")),
                        row.getObject("came", Boolean.class)))
                .list();
    }

    Guest.Numbers numbers(ActivityId activity) {
        return db.sql("""
                        select count(*) as invited, count(*) filter (where came) as came from activities.invited
                         where activity_id = :activity""")
                .param("activity", activity.value())
                .query((row, n) -> new Guest.Numbers(row.getLong("invited"), row.getLong("came")))
                .single();
    }

    /** Each once, whoever stands there already not again. */
    void invite(Activity activity, List<Guest.Named> guests, Actor actor) {
        db.sql("""
                        insert into activities.invited (activity_id, unit_id, name, post, author)
                        select :activity, :unit, name, post, :author
                          from unnest(:names::text[], :posts::text[]) with ordinality as guest (name, post, place) order by place
                            on conflict do nothing""")
                .param("activity", activity.id().value())
                .param("unit", activity.plan().owner().value())
                .param("names", Columns.of(guests, Guest.Named::name))
                .param("posts", Columns.of(guests, Guest.Named::post))
                .param("author", actor.login())
                .update();
    }

    /** Whether there was such a guest. */
    boolean strike(ActivityId activity, long guest) {
        int struck = db.sql("delete from activities.invited where id = :guest and activity_id = :activity")
                .param("guest", guest)
                .param("activity", activity.value())
                .update();
        return struck == 1;
    }

    /** Of those offered came who is among them, and the others did not. */
    void came(ActivityId activity, Collection<Long> offered, Collection<Long> came) {
        db.sql("""
                        update activities.invited set came = id = any(:came::bigint[])
                         where activity_id = :activity and id = any(:offered::bigint[])""")
                .param("activity", activity.value())
                .param("offered", Columns.of(List.copyOf(offered), one -> one))
                .param("came", Columns.of(List.copyOf(came), one -> one))
                .update();
    }
}
