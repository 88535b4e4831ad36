package vn.sohoi.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/**
 * The log: who did, read or was refused what. An entry is written in the transaction of its act: neither can be there
 * without the other. A refusal is written in one of its own, after that of the act has ended.
 */
@Service
public class Audit {
    /** The attribute of a request that names the purpose of its handler. */
    public static final String PURPOSE = Audit.class.getName() + ".purpose";

    private final Db db;
    private final FormKeys keys;
    private final Acknowledged acknowledged;

    Audit(Db db, FormKeys keys, Acknowledged acknowledged) {
        this.db = db;
        this.keys = keys;
        this.acknowledged = acknowledged;
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
        add("ACT", actor, entry(action, objectType, objectId, fields));
    }

    /** The same with the reason that the person gave. */
    public void wroteBecause(
            Actor actor, String action, String objectType, Object objectId, String reason, String... fields) {
        add("ACT", actor, entry(action, objectType, objectId, fields).because(reason));
    }

    /**
     * The same of a file that was handed in or out.
     *
     * @param sha256 of the file as it was, 64 hexadecimal digits
     */
    public void passedFile(Actor actor, String action, String objectType, Object objectId, String sha256) {
        add("ACT", actor, entry(action, objectType, objectId).withFile(sha256));
    }

    /** Logs that people were shown; the same is said once in a request. The machine is shown nobody. */
    public void read(Actor actor, Reading reading) {
        if (actor.isMachine()) return;
        var trail = Trail.current();
        if (trail != null && !trail.read().add(reading.action() + " " + reading.objectId())) return;
        add("READ", actor, entry(reading));
    }

    /** The same with the reason that the person gave: each time anew. */
    public void readBecause(Actor actor, Reading reading, String reason) {
        add("READ", actor, entry(reading).because(reason));
    }

    /**
     * Logs that somebody was refused.
     *
     * @param action what was wanted
     * @param rule key of the sentence or short name of the rule
     */
    public void refused(Actor actor, String action, String objectType, Object objectId, String rule) {
        add("REFUSED", actor, entry(action, objectType, objectId).by(rule));
    }

    /** Logs that somebody came in or went, before she acts through a mandate. */
    public void signedIn(String login, String action) {
        add("SIGN_IN", new Actor(login, "", null, null, ""), entry(action, "access.account", login));
    }

    /** Logs that somebody was not let in. */
    public void notLetIn(String login, String action, String rule) {
        add(
                "REFUSED",
                new Actor(login, "", null, null, ""),
                entry(action, "access.account", login).by(rule));
    }

    /** One act as it was logged. */
    public record Act(String login, String action, @Nullable String reason, Instant at) {}

    /** The act on a thing that was logged nearest to the instant; null where none was within a minute of it. */
    public @Nullable Act nearest(String objectId, Instant at) {
        return db.sql("""
                select login, action, reason, at from audit.entry
                 where object_id = :object and kind = 'ACT'
                   and at between :at::timestamptz - interval '1 minute' and :at::timestamptz + interval '1 minute'
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

    /** What an entry says of the act. */
    private record Entry(
            Reading what,
            @Nullable String reason,
            @Nullable String rule,
            @Nullable String file) {
        Entry because(String given) {
            return new Entry(what, given, rule, file);
        }

        Entry by(String broken) {
            return new Entry(what, reason, broken, file);
        }

        Entry withFile(String sha256) {
            return new Entry(what, reason, rule, sha256);
        }
    }

    private static Entry entry(String action, String objectType, Object objectId, String... fields) {
        return entry(new Reading(action, objectType, objectId.toString(), null, -1, List.of(fields)));
    }

    private static Entry entry(Reading what) {
        return new Entry(what, null, null, null);
    }

    private void add(String kind, Actor actor, Entry entry) {
        var trail = Trail.current();
        if (trail != null && kind.equals("ACT")) keys.spend(trail);
        var what = entry.what();
        db.sql("""
                insert into audit.entry (kind, login, mandate_id, unit_id, role, purpose, action, object_type, object_id,
                                         about_unit, people, fields, reason, rule, trace, network, file_sha256)
                values (:kind, :login, :mandate, :unit, :role, :purpose, :action, :type, :object,
                        :about, :people, string_to_array(:fields, ','), :reason, :rule, :trace, :network, :file)
                returning id""")
                .param("kind", kind)
                .param("login", actor.login())
                .param("mandate", actor.mandate())
                .param("unit", value(actor.unit()))
                .param("role", actor.role().isEmpty() ? null : actor.role())
                .param("purpose", trail == null ? null : trail.purpose())
                .param("action", what.action())
                .param("type", what.objectType())
                .param("object", what.objectId())
                .param("about", value(what.about()))
                .param("people", what.people() < 0 ? null : what.people())
                .param("fields", String.join(",", what.fields()))
                .param("reason", entry.reason())
                .param("rule", entry.rule())
                .param("trace", trail == null ? null : trail.trace())
                .param("network", trail == null ? null : trail.network())
                .param("file", entry.file())
                .query(Long.class)
                .optional()
                .ifPresent(acknowledged::written);
    }

    private static @Nullable Long value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
