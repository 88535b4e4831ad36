package vn.sohoi.access;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;

/**
 * Tasks (security.md 3.3): whoever answers for a unit's people lets somebody who sees numbers only read their names, for a
 * reason and for thirty days at most. Nobody gives more than she holds, or passes a task on; it ends with her own post.
 */
@Service
public class Tasks {
    /** A task's longest time, in days. */
    public static final int MOST_DAYS = 30;

    /**
     * What a task may be for, in the order in which it is offered: the purposes with pages in the book on which people stand by
     * name, and in the table of rights a class behind the plus.
     */
    public static final List<Purpose> PURPOSES = List.of(Purpose.ROLL, Purpose.HARDSHIP, Purpose.PERSONNEL);

    private static final int SHORTEST_REASON = 10;

    private final Db db;
    private final PostRows rows;
    private final Authoriser authoriser;
    private final Audit audit;

    Tasks(Db db, PostRows rows, Authoriser authoriser, Audit audit) {
        this.db = db;
        this.rows = rows;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** Whether the actor could give anybody a task on her people. */
    public boolean mayGive(Actor actor) {
        return !gives(actor).isEmpty();
    }

    /** For which purposes she could: those for which she sees people by name herself. */
    public List<Purpose> gives(Actor actor) {
        if (actor.task() != null || !authoriser.allows(actor, Purpose.MANDATES, Act.APPROVE)) return List.of();
        return PURPOSES.stream()
                .filter(one -> authoriser.sees(actor, one, FieldClass.C2))
                .toList();
    }

    /** Up to which classes of a field she could, for one of them at least. */
    public List<FieldClass> classes(Actor actor) {
        return Stream.of(FieldClass.C2, FieldClass.C3)
                .filter(most -> gives(actor).stream().anyMatch(one -> authoriser.sees(actor, one, most)))
                .toList();
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
        if (!gives(giver).contains(task.purpose()) || !authoriser.sees(giver, task.purpose(), task.most()))
            throw new Forbidden();
        authoriser.demand(giver, Purpose.MANDATES, Act.APPROVE, task.unit());
        if (task.login().equals(giver.login())) throw new Refused("access.not-oneself");
        var reason = task.reason().strip();
        if (reason.length() < SHORTEST_REASON) throw new Refused("access.task-no-reason", SHORTEST_REASON);
        var today = rows.today();
        if (task.last().isBefore(today) || !task.last().isBefore(today.plusDays(MOST_DAYS)))
            throw new Refused("access.task-days", MOST_DAYS);
        var role = takes(task);
        if (isHeld(task, role)) throw new Refused("access.task-held");
        var id = insert(task, reason, role, today, giver);
        audit.wroteBecause(
                giver,
                "access.give-task",
                "access.mandate",
                id,
                reason,
                "role",
                "unit",
                "valid",
                "task_purpose",
                "task_class");
        return id;
    }

    /** What she holds, to which the table of rights lets a task of that class be added. */
    private Role takes(NewTask task) {
        return rows.heldBy(task.login()).stream()
                .filter(role -> Grants.of(role, task.purpose()).byTask().compareTo(task.most()) >= 0)
                .findFirst()
                .orElseThrow(() -> new Refused("access.task-no-post"));
    }

    private boolean isHeld(NewTask task, Role role) {
        return db.sql("""
                        select exists (select from access.mandate join access.account on account.id = account_id
                                        where login = :login and role = :role and unit_id = :unit and revoked_at is null
                                          and task_purpose = :purpose and upper(valid) > access.today())""")
                .param("login", task.login())
                .param("role", role.name())
                .param("unit", task.unit().value())
                .param("purpose", task.purpose().name())
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
                .param("purpose", task.purpose().name())
                .param("most", task.most().name())
                .param("giver", giver.mandate())
                .param("to", task.login())
                .query(Long.class)
                .single();
    }
}
