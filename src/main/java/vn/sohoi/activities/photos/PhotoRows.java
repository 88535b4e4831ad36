package vn.sohoi.activities.photos;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** Reads and writes photos; within a scope. */
@Repository
class PhotoRows {
    private final Db db;

    PhotoRows(Db db) {
        this.db = db;
    }

    /** In the order in which they were added. */
    List<Photo> of(ActivityId activity) {
        return db.sql(
                        "select id, caption, width, height from activities.photo where activity_id = :activity order by id")
                .param("activity", activity.value())
                .query((row, n) -> new Photo(
                        row.getObject("id", UUID.class),
                        row.getString("caption"),
                        row.getInt("width"),
                        row.getInt("height")))
                .list();
    }

    Optional<byte[]> picture(ActivityId activity, UUID photo) {
        return db.sql("select bytes from activities.photo where id = :photo and activity_id = :activity")
                .param("photo", photo)
                .param("activity", activity.value())
                .query(byte[].class)
                .optional();
    }

    /** Keeps everybody else from adding to it until the transaction ends. */
    void lock(ActivityId activity) {
        db.sql("select id from activities.activity where id = :activity for update")
                .param("activity", activity.value())
                .query(UUID.class)
                .single();
    }

    void add(Activity activity, Redrawn drawn, String caption, Actor actor) {
        db.sql("""
                        insert into activities.photo (activity_id, unit_id, caption, width, height, bytes, author)
                        values (:activity, :unit, :caption, :width, :height, :bytes, :author)""")
                .param("activity", activity.id().value())
                .param("unit", activity.plan().owner().value())
                .param("caption", caption)
                .param("width", drawn.width())
                .param("height", drawn.height())
                .param("bytes", drawn.jpeg())
                .param("author", actor.login())
                .update();
    }

    /** Whether there was such a photo. */
    boolean remove(ActivityId activity, UUID photo) {
        int removed = db.sql("delete from activities.photo where id = :photo and activity_id = :activity")
                .param("photo", photo)
                .param("activity", activity.value())
                .update();
        return removed == 1;
    }
}
