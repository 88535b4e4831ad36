package vn.sohoi.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Breaking the glass (security.md 3.3): a post that sees numbers only reads at most twenty women of a unit beneath it by name,
 * for an hour, and changes nothing. Who answers for the unit and the officer for personal data find it in their work at once and
 * say whether it was right; who was not reviewed within three days, or was found wrong, cannot do it again.
 */
@Service
public class Emergencies {
    /** So many women in one emergency. */
    public static final int MOST_WOMEN = 20;

    /** It ends after so many minutes. */
    public static final int MINUTES = 60;

    /** Fewer letters tell no reason. */
    public static final int SHORTEST_REASON = 20;

    private static final SqlText EMERGENCY = SqlText.of("""
            select emergency.id, account.name, role, emergency.unit_id, category, reason, opened_at,
                   opened_at + make_interval(mins => :minutes) as until
              from access.emergency join access.mandate on mandate.id = mandate_id
              join access.account on account.id = account_id""");

    private final Db db;
    private final Authoriser authoriser;
    private final Audit audit;

    Emergencies(Db db, Authoriser authoriser, Audit audit) {
        this.db = db;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** Whether her post is one that sees numbers of the roll and no names; the machine's keeper sees neither and is none. */
    public boolean areFor(Actor actor) {
        return authoriser.seesNumbersOnly(actor, Purpose.ROLL);
    }

    /**
     * Opens names of a unit's women from now on.
     *
     * @throws NotFound for a unit beyond her reach
     * @throws Refused for another post, a short reason, while one of hers runs, and while her right rests
     */
    @Transactional
    public UUID open(UnitId unit, Emergency.Category category, String reason, Actor actor) {
        if (!areFor(actor)) throw new Refused("access.emergency-not-for-post");
        if (!authoriser.reaches(actor, unit)) throw new NotFound();
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON) throw new Refused("access.emergency-short", SHORTEST_REASON);
        if (rests(actor)) throw new Refused("access.emergency-rests");
        if (running(actor).isPresent()) throw new Refused("access.emergency-runs");
        var id = db.sql("""
                        insert into access.emergency (mandate_id, unit_id, category, reason)
                        values (:mandate, :unit, :category, :reason) returning id""")
                .param("mandate", actor.mandate())
                .param("unit", unit.value())
                .param("category", category.name())
                .param("reason", why)
                .query(UUID.class)
                .single();
        audit.wroteBecause(
                actor, "access.open-emergency", "access.emergency", id, why, "unit_id", "category", "reason");
        return id;
    }

    /** The one that she opened and that has not ended. */
    @Transactional(readOnly = true)
    public Optional<Emergency> running(Actor actor) {
        if (actor.isMachine()) return Optional.empty();
        return db.sql(EMERGENCY.then("""
                         where mandate_id = :mandate and opened_at > clock_timestamp() - make_interval(mins => :minutes)
                         order by opened_at desc limit 1"""))
                .param("mandate", actor.mandate())
                .param("minutes", MINUTES)
                .query(Emergencies::emergency)
                .optional();
    }

    /**
     * The running one, held so that two readings at once count one after the other.
     *
     * @throws Refused when none runs
     */
    @Transactional
    public Emergency hold(Actor actor) {
        var running = running(actor).orElseThrow(() -> new Refused("access.emergency-over"));
        db.sql("select id from access.emergency where id = :id for update")
                .param("id", running.id())
                .query(UUID.class)
                .single();
        return running;
    }

    /** What waits for this reader's review, the oldest first: of units that she answers for, never her own. */
    @Transactional(readOnly = true)
    public List<Emergency> waitingFor(Actor reader) {
        if (reader.isMachine() || !authoriser.allows(reader, Purpose.AUDIT, Act.READ)) return List.of();
        return db
                .sql(EMERGENCY.then("where reviewed_at is null and login <> :reader order by opened_at"))
                .param("reader", reader.login())
                .param("minutes", MINUTES)
                .query(Emergencies::emergency)
                .list()
                .stream()
                .filter(one -> authoriser.reaches(reader, one.unit()))
                .toList();
    }

    /**
     * Says whether it was right to open the names.
     *
     * @param finding in the reviewer's words
     * @throws NotFound when it does not wait for her
     * @throws Refused without words
     */
    @Transactional
    public void review(UUID id, boolean right, String finding, Actor reader) {
        if (waitingFor(reader).stream().noneMatch(one -> one.id().equals(id))) throw new NotFound();
        var words = finding.strip();
        if (words.isEmpty()) throw new Refused("access.emergency-no-finding");
        int reviewed = db.sql("""
                        update access.emergency
                           set reviewed_by = :login, reviewed_at = clock_timestamp(), was_right = :right, finding = :finding
                         where id = :id and reviewed_at is null""")
                .param("login", reader.login())
                .param("right", right)
                .param("finding", words)
                .param("id", id)
                .update();
        if (reviewed == 0) throw new NotFound();
        audit.wroteBecause(
                reader, "access.review-emergency", "access.emergency", id, words, "reviewed_by", "was_right");
    }

    /** One that nobody reviewed within three days, or that was found wrong through the post she holds. */
    private boolean rests(Actor actor) {
        return db.sql("""
                        select exists (
                          select from access.emergency join access.mandate on mandate.id = mandate_id
                            join access.account on account.id = account_id
                           where login = :login
                             and (reviewed_at is null and opened_at < clock_timestamp() - interval '72 hours'
                                  or mandate_id = :mandate and not was_right))""")
                .param("login", actor.login())
                .param("mandate", actor.mandate())
                .query(Boolean.class)
                .single();
    }

    private static Emergency emergency(ResultSet row, int number) throws SQLException {
        return new Emergency(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                new UnitId(row.getLong("unit_id")),
                Emergency.Category.valueOf(row.getString("category")),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
