package vn.sohoi.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reads;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/**
 * How many women's own pages one account opens in a day (security.md 3.3): as many as a post is thought to need, and as many
 * again for each reason that she gives and her chair reads. What was opened is counted from the log.
 */
@Service
public class ReadingBudget {
    /** Fewer letters tell no reason. */
    public static final int SHORTEST_REASON = 20;

    private static final int OF_A_BRANCH = 150;
    private static final int OF_A_COMMUNE = 300;
    private static final int ABOVE = 50;

    private final Db db;
    private final Reads reads;
    private final Audit audit;
    private final Authoriser authoriser;

    ReadingBudget(Db db, Reads reads, Audit audit, Authoriser authoriser) {
        this.db = db;
        this.reads = reads;
        this.audit = audit;
        this.authoriser = authoriser;
    }

    /**
     * Today's state.
     *
     * @param opened how many women's pages
     * @param most how many she may open, with the reasons she gave
     */
    public record Today(long opened, long most) {}

    /** That somebody asked for more, for her chair to read. */
    public record More(UUID id, String name, UnitId unit, Role role, Instant askedAt, String reason) {}

    /** Today's state of an account, by the database's day. */
    @Transactional(readOnly = true)
    public Today today(Actor actor) {
        return new Today(reads.opened(actor.login(), day(), ""), most(actor));
    }

    /**
     * Before her page is shown. Whom she opened today already she may open again.
     *
     * @throws OverBudget when another would be one too many; {@link #askMore} opens the way
     */
    public void demand(Actor actor, PersonId person) {
        if (actor.isMachine()) return;
        long others = reads.opened(actor.login(), day(), person.toString());
        if (others >= most(actor)) throw new OverBudget(others);
    }

    /**
     * As many again for today, for a reason that the chair reads.
     *
     * @throws Refused when the reason is shorter than {@link #SHORTEST_REASON}
     */
    @Transactional
    public void askMore(String reason, Actor actor) {
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON) throw new Refused("access.more-reading-short", SHORTEST_REASON);
        var id = db.sql("insert into access.more_reading (mandate_id, reason) values (:mandate, :reason) returning id")
                .param("mandate", actor.mandate())
                .param("reason", why)
                .query(UUID.class)
                .single();
        audit.wroteBecause(actor, "access.ask-more-reading", "access.more_reading", id, why, "reason");
    }

    /** What nobody who answers for the unit has read yet, the oldest first; her own askings are another's to read. */
    @Transactional(readOnly = true)
    public List<More> unseen(Actor reader) {
        if (reader.isMachine() || !authoriser.allows(reader, Purpose.AUDIT, Act.READ)) return List.of();
        return db
                .sql("""
                        select more.id, name, unit_id, role, asked_at, reason
                          from access.more_reading more
                          join access.mandate on mandate.id = mandate_id
                          join access.account on account.id = account_id
                         where seen_at is null and login <> :reader
                         order by asked_at""")
                .param("reader", reader.login())
                .query((row, n) -> new More(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new UnitId(row.getLong("unit_id")),
                        Role.valueOf(row.getString("role")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list()
                .stream()
                .filter(more -> authoriser.reaches(reader, more.unit()))
                .toList();
    }

    /**
     * She has read it.
     *
     * @throws NotFound when it does not wait for her
     */
    @Transactional
    public void see(UUID id, Actor reader) {
        if (unseen(reader).stream().noneMatch(more -> more.id().equals(id))) throw new NotFound();
        db.sql("update access.more_reading set seen_by = :login, seen_at = clock_timestamp() where id = :id")
                .param("login", reader.login())
                .param("id", id)
                .update();
        audit.wrote(reader, "access.see-more-reading", "access.more_reading", id, "seen_by");
    }

    private long most(Actor actor) {
        long reasons =
                db.sql("""
                        select count(*) from access.more_reading more
                          join access.mandate on mandate.id = mandate_id
                          join access.account on account.id = account_id
                         where login = :login and day = access.today()""").param("login", actor.login()).query(Long.class).single();
        return of(Role.valueOf(actor.role())) * (1 + reasons);
    }

    private static long of(Role role) {
        return switch (role) {
            case GROUP_HEAD, BRANCH_HEAD -> OF_A_BRANCH;
            case COMMUNE_OFFICER, COMMUNE_CHAIR -> OF_A_COMMUNE;
            default -> ABOVE;
        };
    }

    private LocalDate day() {
        return db.sql("select access.today()").query(LocalDate.class).single();
    }
}
