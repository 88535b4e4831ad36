package vn.sohoi.access;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.spi.TwoPersons;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/**
 * Acts of two persons (security.md 3.3): the second is another person in another session, could do it herself, was not
 * appointed by the first within thirty days, and approves the very words that were started, within a day by the database's
 * clock.
 */
@Service
public class JointActs {
    private final Db db;
    private final Audit audit;
    private final Authoriser authoriser;
    private final Map<String, TwoPersons> kinds;

    JointActs(Db db, Audit audit, Authoriser authoriser, List<TwoPersons> kinds) {
        this.db = db;
        this.audit = audit;
        this.authoriser = authoriser;
        this.kinds = kinds.stream().collect(Collectors.toMap(TwoPersons::kind, Function.identity()));
    }

    /**
     * Who acts, in which session.
     *
     * @param session a mark of the session, never its key
     */
    public record Signer(Actor actor, String session) {}

    /** Starts an act; nothing happens until somebody else approves it. */
    @Transactional
    public UUID start(String kind, UnitId unit, String payload, Signer by) {
        var id = db.sql("""
                        insert into access.joint_act
                          (kind, unit_id, payload, digest, started_by, started_mandate, started_session, started_at, expires_at)
                        select :kind, :unit, :payload, sha256(convert_to(:payload, 'UTF8')), :login, :mandate, :session, at,
                               at + interval '24 hours'
                          from (select clock_timestamp() as at) now
                        returning id""")
                .param("kind", kind(kind).kind())
                .param("unit", unit.value())
                .param("payload", payload)
                .param("login", by.actor().login())
                .param("mandate", by.actor().mandate())
                .param("session", by.session())
                .query(UUID.class)
                .single();
        audit.wrote(by.actor(), "access.start-joint-act", "access.joint_act", id, "payload");
        return id;
    }

    /** The same, unless she started it already and it still waits. */
    @Transactional
    public void startOnce(String kind, UnitId unit, String payload, Signer by) {
        boolean waits = startedBy(by.actor()).stream()
                .anyMatch(one -> one.kind().equals(kind) && one.payload().equals(payload));
        if (!waits) start(kind, unit, payload, by);
    }

    /** What waits for this person's yes or no, the one that ends first before. */
    @Transactional(readOnly = true)
    public List<JointAct> waitingFor(Actor actor) {
        return open(actor).stream().filter(act -> maySettle(act, actor)).toList();
    }

    /** What this person started and nobody has settled yet. */
    @Transactional(readOnly = true)
    public List<JointAct> startedBy(Actor actor) {
        return open(actor).stream()
                .filter(act -> act.starter().equals(actor.login()))
                .toList();
    }

    /** What would happen, for the page of both persons. */
    public TwoPersons kind(String kind) {
        var found = kinds.get(kind);
        if (found == null) throw new IllegalStateException("nobody carries out " + kind);
        return found;
    }

    /**
     * Approves and carries out, both or neither.
     *
     * @param digest what the approver saw, see {@link JointAct#mark}
     * @throws NotFound when it does not wait for her
     * @throws Refused for the same session, for other words than she saw, or when it cannot be done any more
     */
    @Transactional
    public void approve(UUID id, String digest, Signer by) {
        var act = waiting(id, by.actor());
        if (!act.mark().equals(digest)) throw new Refused("access.joint-other-words");
        settle(act, "APPROVED", null, by);
        kind(act.kind()).carryOut(act, by.actor());
        audit.wrote(by.actor(), "access.approve-joint-act", "access.joint_act", id);
    }

    /**
     * Says no, with the reason that the first person reads.
     *
     * @throws NotFound when it does not wait for her
     */
    @Transactional
    public void refuse(UUID id, String reason, Signer by) {
        if (reason.isBlank()) throw new Refused("access.joint-no-reason");
        settle(waiting(id, by.actor()), "REFUSED", reason.strip(), by);
        audit.wroteBecause(by.actor(), "access.refuse-joint-act", "access.joint_act", id, reason.strip());
    }

    /**
     * Takes back what one started oneself.
     *
     * @throws NotFound when she did not start it, or it is settled
     */
    @Transactional
    public void withdraw(UUID id, Signer by) {
        var act = startedBy(by.actor()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        settle(act, "WITHDRAWN", null, by);
        audit.wrote(by.actor(), "access.withdraw-joint-act", "access.joint_act", id);
    }

    private JointAct waiting(UUID id, Actor actor) {
        return waitingFor(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private boolean maySettle(JointAct act, Actor actor) {
        return !act.starter().equals(actor.login())
                && authoriser.reaches(actor, act.unit())
                && kind(act.kind()).mayApprove(act.payload(), actor)
                && !wasGivenBy(actor, act.starter());
    }

    /** Whoever was appointed a moment ago by the first person is no second one. */
    private boolean wasGivenBy(Actor actor, String starter) {
        return db.sql("""
                        select exists (select from access.mandate
                                        where id = :mandate and given_by = :starter
                                          and recorded_at > clock_timestamp() - interval '30 days')""")
                .param("mandate", actor.mandate())
                .param("starter", starter)
                .query(Boolean.class)
                .single();
    }

    private void settle(JointAct act, String outcome, @Nullable String reason, Signer by) {
        if (outcome.equals("APPROVED") && sameSession(act, by.session()))
            throw new Refused("access.joint-same-session");
        int settled = db.sql("""
                        update access.joint_act
                           set settled_by = :login, settled_mandate = :mandate, settled_session = :session,
                               settled_at = clock_timestamp(), outcome = :outcome, reason = :reason
                         where id = :id and outcome is null and expires_at > clock_timestamp()""")
                .param("login", by.actor().login())
                .param("mandate", by.actor().mandate())
                .param("session", by.session())
                .param("outcome", outcome)
                .param("reason", reason)
                .param("id", act.id())
                .update();
        if (settled == 0) throw new NotFound();
    }

    private boolean sameSession(JointAct act, String session) {
        return db.sql("select started_session = :session from access.joint_act where id = :id")
                .param("session", session)
                .param("id", act.id())
                .query(Boolean.class)
                .single();
    }

    /** Those that are open, of whoever's mandate still holds: with the starter's post her pending acts end. */
    private List<JointAct> open(Actor actor) {
        if (actor.isMachine()) return List.of();
        return db.sql("""
                        select joint.id, kind, joint.unit_id, payload, digest, started_by, started_at, expires_at
                          from access.joint_act joint join access.mandate starter on starter.id = started_mandate
                         where outcome is null and expires_at > clock_timestamp()
                           and starter.valid @> access.today() and starter.revoked_at is null
                         order by expires_at, joint.id""")
                .query((row, n) -> new JointAct(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        new UnitId(row.getLong("unit_id")),
                        row.getString("payload"),
                        row.getBytes("digest"),
                        row.getString("started_by"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
