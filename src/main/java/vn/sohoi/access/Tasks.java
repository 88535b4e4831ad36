package vn.sohoi.access;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/**
 * Tasks (security.md 3.3): whoever answers for a unit's people lets somebody who sees numbers only read their names, for a
 * reason and for thirty days at most. Nobody gives more than she holds, or passes a task on; it ends with her own post.
 */
@Service
public class Tasks {
    /** A task's longest time, in days. */
    public static final int MOST_DAYS = 30;

    private static final int SHORTEST_REASON = 10;

    private final Db db;
    private final Accounts accounts;
    private final PostRows rows;
    private final Authoriser authoriser;
    private final Audit audit;

    Tasks(Db db, Accounts accounts, PostRows rows, Authoriser authoriser, Audit audit) {
        this.db = db;
        this.accounts = accounts;
        this.rows = rows;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** Whether the actor could give anybody a task on her people. */
    public boolean mayGive(Actor actor) {
        return actor.task() == null
                && authoriser.allows(actor, Purpose.MANDATES, Act.APPROVE)
                && authoriser.sees(actor, Purpose.ROLL, FieldClass.C2);
    }

    /**
     * Gives it, from today on; its number.
     *
     * @throws NotFound for a unit beyond her reach
     * @throws Forbidden when she does not hold so much herself
     * @throws Refused for oneself, somebody whose post takes no such task, a day out of bounds, a missing reason, or a task
     *     that she has already
     */
    @Transactional
    public long give(NewTask task, Actor giver) {
        // first what she may at all: who may not is told so, whatever unit stands in the form
        if (!mayGive(giver) || !authoriser.sees(giver, Purpose.ROLL, task.most())) throw new Forbidden();
        authoriser.demand(giver, Purpose.MANDATES, Act.APPROVE, task.unit());
        if (task.login().equals(giver.login())) throw new Refused("access.not-oneself");
        var reason = task.reason().strip();
        if (reason.length() < SHORTEST_REASON) throw new Refused("access.task-no-reason", SHORTEST_REASON);
        var today = rows.today();
        if (task.last().isBefore(today) || !task.last().isBefore(today.plusDays(MOST_DAYS)))
            throw new Refused("access.task-days", MOST_DAYS);
        var role = takes(task.login(), task.most());
        if (isHeld(task.login(), task.unit(), role)) throw new Refused("access.task-held");
        var id = insert(task, reason, role, today, giver);
        audit.wroteBecause(
                giver, "access.give-task", "access.mandate", id, reason, "role", "unit", "valid", "task_class");
        return id;
    }

    /** The post of hers to which the table of rights lets a task of that class be added. */
    private Role takes(String login, FieldClass most) {
        return accounts.actorsOf(login).stream()
                .filter(post -> post.task() == null)
                .map(post -> Role.valueOf(post.role()))
                .filter(role -> Grants.of(role, Purpose.ROLL).byTask().compareTo(most) >= 0)
                .findFirst()
                .orElseThrow(() -> new Refused("access.task-no-post"));
    }

    private boolean isHeld(String login, UnitId unit, Role role) {
        return db.sql("""
                        select exists (select from access.mandate join access.account on account.id = account_id
                                        where login = :login and role = :role and unit_id = :unit and revoked_at is null
                                          and task_purpose = :purpose and upper(valid) > access.today())""")
                .param("login", login)
                .param("role", role.name())
                .param("unit", unit.value())
                .param("purpose", Purpose.ROLL.name())
                .query(Boolean.class)
                .single();
    }

    private long insert(NewTask task, String reason, Role role, LocalDate today, Actor giver) {
        return db.sql("""
                        insert into access.mandate (account_id, role, unit_id, valid, decision, given_by,
                                                    task_purpose, task_class, task_giver)
                        select id, :role, :unit, daterange(:today::date, :last::date, '[]'), :reason, :login,
                               :purpose, :most, :giver
                          from access.account where login = :to
                        returning id""")
                .param("role", role.name())
                .param("unit", task.unit().value())
                .param("today", today)
                .param("last", task.last())
                .param("reason", reason)
                .param("login", giver.login())
                .param("purpose", Purpose.ROLL.name())
                .param("most", task.most().name())
                .param("giver", giver.mandate())
                .param("to", task.login())
                .query(Long.class)
                .single();
    }
}
