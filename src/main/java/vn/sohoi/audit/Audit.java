package vn.sohoi.audit;

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
