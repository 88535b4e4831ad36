package vn.sohoi.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** The log of acts. An entry is written in the transaction of its act: neither can be there without the other. */
@Service
public class Audit {
    private final Db db;

    Audit(Db db) {
        this.db = db;
    }

    /**
     * Logs one act.
     *
     * @param action what was done, as {@code feature.verb}
     * @param objectType what it was done to, as {@code feature.noun}
     * @param objectId its identity, never a name or number of a person
     * @param fields the names of the fields touched, never their values
     */
    public void wrote(Actor actor, String action, String objectType, Object objectId, String... fields) {
        write(actor, action, objectType, objectId, fields, null);
    }

    /** The same with the reason that the person gave. */
    public void wroteBecause(
            Actor actor, String action, String objectType, Object objectId, String reason, String... fields) {
        write(actor, action, objectType, objectId, fields, reason);
    }

    /** One act as it was logged. */
    public record Act(String login, String action, @Nullable String reason, Instant at) {}

    /** The act on a thing that was logged nearest to the instant; null where none was within a minute of it. */
    public @Nullable Act nearest(String objectId, Instant at) {
        return db.sql("""
                select login, action, reason, at from audit.entry
                 where object_id = :object and at between :at::timestamptz - interval '1 minute'
                                                      and :at::timestamptz + interval '1 minute'
                 order by abs(extract(epoch from at - :at::timestamptz)) limit 1""")
                .param("object", objectId)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query((row, n) -> new Act(
                        row.getString("login"),
                        row.getString("action"),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(null);
    }

    private void write(
            Actor actor, String action, String objectType, Object objectId, String[] fields, @Nullable String reason) {
        db.sql("""
                insert into audit.entry (login, mandate_id, action, object_type, object_id, fields, reason)
                values (:login, :mandate, :action, :type, :object, string_to_array(:fields, ','), :reason)""")
                .param("login", actor.login())
                .param("mandate", actor.mandate())
                .param("action", action)
                .param("type", objectType)
                .param("object", objectId.toString())
                .param("fields", String.join(",", fields))
                .param("reason", reason)
                .update();
    }
}
